import type { Told } from './reasons';
import classes from './Telling.module.css';

/** What a person is told, with what a machine says of it as a quotation. */
export const Telling = ({ told: { text, technical } }: { told: Told }) => (
  <>
    {text}
    {technical && (
      <q lang="en" className={classes.technical}>
        {technical}
      </q>
    )}
  </>
);
