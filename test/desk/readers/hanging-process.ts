import { watchDesk } from '../../../src/desk/readers/watch-desk.ts';

/** A reader process that answers nothing: it watches the desk as the real one does, and then keeps its thread. */
watchDesk(Number(process.argv[2]));
process.on('message', () => {
  for (;;);
});
