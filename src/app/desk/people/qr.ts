/** Addresses as QR codes. */
import { encode } from 'uqr';
import type { QrSigns } from '../../../screens/desk/people/qr-code.tsx';

/** Dark squares by row; readable with a sixth of it covered or crumpled. */
export const qrOf = (address: string): QrSigns => encode(address, { ecc: 'M', border: 0 }).data;
