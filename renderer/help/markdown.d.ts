declare module '*.md' {
  import type { ComponentType } from 'react';

  /** The page, made when the program is built (vite.config.ts); `components` draw its links and pictures. */
  const Page: ComponentType<{ readonly components: Readonly<Record<string, ComponentType<never>>> }>;
  export default Page;
}
