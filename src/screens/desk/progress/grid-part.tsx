import type { ComponentChildren, HTMLAttributes, Ref } from 'preact';

interface Props extends Omit<HTMLAttributes<HTMLDivElement>, 'role' | 'ref'> {
  readonly role: 'grid' | 'rowgroup' | 'row' | 'columnheader' | 'rowheader' | 'gridcell';
  readonly element?: Ref<HTMLDivElement>;
  /** Where the cell stands: row, then column; for the focus. */
  readonly 'data-at'?: string;
  readonly children?: ComponentChildren;
}

/**
 * A part of a table whose rows come and go as it is scrolled. Elements of tables would lay themselves out by what is on the
 * page just then; the roles say the same to readers.
 */
export const Part = ({ role, element, ...rest }: Props) => (
  <div ref={element ?? null} role={role} {...rest} />
);
