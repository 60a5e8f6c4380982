import { dirname, relative, resolve } from 'node:path';
import { layers } from '../layers.mjs';
import { root } from '../../src/start/project-node.mjs';

/**
 * The layers for `.astro` files, whose imports the architecture test cannot follow.
 *
 * @type {import('eslint').Rule.RuleModule}
 */
export const layersRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { forbidden: '{{from}} may not import {{to}}. {{remedy}}' },
  },
  create(context) {
    const from = layerOf(context.filename);
    const layer = layers[from];
    return {
      ImportDeclaration(node) {
        const source = String(node.source.value);
        if (layer === undefined || !source.startsWith('.')) return;
        const to = layerOf(resolve(dirname(context.filename), source));
        const isType = 'importKind' in node && node.importKind === 'type';
        const may = [from, ...layer.may, ...(isType ? (layer.types ?? []) : [])];
        if (may.includes(to)) return;
        context.report({ node, messageId: 'forbidden', data: { from, to, remedy: layer.remedy } });
      },
    };
  },
};

/** @type {(file: string) => string} the folder of src, else the file of src or the folder beside src */
function layerOf(file) {
  const [top = '', next = ''] = relative(root, file).split(/[/\\]/);
  return top === 'src' ? next : top;
}
