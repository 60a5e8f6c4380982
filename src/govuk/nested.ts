import type { Component, Nested } from '../journeys/component.ts';
import { renderComponent } from './component.ts';
import { boundedMemo } from './memo.ts';

/**
 * The HTML of a component that has others inside: wherever its params hold components, their HTML is put.
 * Remembers those that say that they are constant.
 */
export function renderNested(component: Component): string {
  return component.isConstant ? remembered(component) : render(component);
}

const remembered = boundedMemo<Component, string>(500, render);

function render({ macro, params }: Component): string {
  return renderComponent({ macro, params: filled(params) as Component['params'] });
}

function filled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(filled);
  if (typeof value !== 'object' || value === null) return value;
  if (isNested(value)) return value.components.map(renderNested).join('');
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner)] as const));
}

function isNested(value: object): value is Nested {
  return 'components' in value;
}
