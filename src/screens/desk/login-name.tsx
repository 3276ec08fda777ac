import { Fragment } from 'preact';

/** A sign-in name; an e-mail address breaks behind its @, and not where the line happens to end. */
export const LoginName = ({ login }: { readonly login: string }) => (
  <>
    {login.split(/(?<=@)/).map((part, place) => (
      <Fragment key={place}>
        {place > 0 && <wbr />}
        {part}
      </Fragment>
    ))}
  </>
);
