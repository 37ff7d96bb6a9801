import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core';

const pine: MantineColorsTuple = [
  '#eef7f4',
  '#d9ece6',
  '#b0d9cd',
  '#84c4b2',
  '#5db09a',
  '#3f9c85',
  '#1f8470',
  '#0c6b58',
  '#085545',
  '#053f33',
];
const gray: MantineColorsTuple = [
  '#f8f8f6',
  '#f1f1ee',
  '#e6e6e2',
  '#d8d8d3',
  '#c3c3bd',
  '#9b9c95',
  '#6a6b65',
  '#50514c',
  '#363733',
  '#20211e',
];
const dark: MantineColorsTuple = [
  '#dfe5e2',
  '#bac3bf',
  '#98a39e',
  '#66716c',
  '#3a4440',
  '#2c3431',
  '#222927',
  '#191e1c',
  '#121614',
  '#0c0f0e',
];

export const theme = createTheme({
  primaryColor: 'pine',
  primaryShade: { light: 7, dark: 6 },
  colors: { pine, gray, dark },
  black: '#20211e',
  defaultRadius: 'md',
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily: 'Inter, system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "DejaVu Sans", sans-serif',
  headings: { fontWeight: '620', sizes: { h1: { fontSize: '1.625rem' }, h2: { fontSize: '1.0625rem' } } },
  components: {
    Button: { defaultProps: { size: 'sm' } },
    Modal: {
      defaultProps: { centered: true, radius: 'lg', overlayProps: { backgroundOpacity: 0.35, blur: 2 } },
      styles: { title: { fontWeight: 620 } },
    },
  },
});

// What the library's own variables lack for 4.5:1 on both grounds, and the colours that are ours.
export const variables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-error': '#b42318',
    '--mantine-color-placeholder': gray[6],
    '--mantine-color-anchor': pine[7],
    '--ground': '#f6f6f3',
    '--card': '#ffffff',
    '--line': gray[2],
    '--tone-wait': '#8a6d1d',
    '--tone-wait-ground': '#fdf3d3',
    '--tone-go': '#2b5fa8',
    '--tone-done': pine[7],
    '--tone-done-ground': pine[0],
    '--tone-bad': '#b42318',
    '--tone-bad-ground': '#fdecea',
    '--tone-quiet': gray[6],
  },
  dark: {
    '--mantine-color-error': '#ff9b8f',
    '--mantine-color-placeholder': dark[2],
    '--mantine-color-anchor': pine[3],
    '--ground': dark[8],
    '--card': dark[7],
    '--line': dark[5],
    '--tone-wait': '#e9c766',
    '--tone-wait-ground': '#37301a',
    '--tone-go': '#8db7ee',
    '--tone-done': pine[3],
    '--tone-done-ground': '#14302a',
    '--tone-bad': '#ff9b8f',
    '--tone-bad-ground': '#3b201d',
    '--tone-quiet': dark[2],
  },
});
