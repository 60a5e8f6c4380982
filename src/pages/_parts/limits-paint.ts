/** The paint of the limits picture by whose limit it is. Blue is ours; without colour, solid and striped differ. */
export const blue = '#1d70b8';
export const ink = '#0b0c0c';
export const paper = '#ffffff';

// Class names stand in full: those that are put together are not seen when unused styles are left out.
export const bars = {
  you: { class: 'app-limits-picture__bar app-limits-picture__bar--you', fill: () => blue },
  them: { class: 'app-limits-picture__bar', fill: (stripes: string) => stripes },
};

export const pills = {
  you: {
    words: 'You',
    box: { class: 'app-limits-picture__pill app-limits-picture__pill--you', fill: blue },
    text: { class: 'app-limits-picture__strong app-limits-picture__pill-you', fill: paper },
  },
  them: {
    words: 'Them',
    box: { class: 'app-limits-picture__pill app-limits-picture__pill--them', fill: paper },
    text: { class: 'app-limits-picture__strong app-limits-picture__pill-them', fill: ink },
  },
};
