/** How much an organisation says of what its people may give: the form and the server hold to the same. */

export const MOST_PARAMETERS = 12;
/** Signs of one of them. */
export const LONGEST_PARAMETER = 120;
