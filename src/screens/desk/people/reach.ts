/** Names by which a machine knows itself, and no other machine knows it. */
const OWN_NAMES = /^(localhost|.+\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;

export const isOnlyHere = (address: string): boolean => OWN_NAMES.test(new URL(address).hostname);
