/** The heading of the column that Muster writes itself: the same in every language, so that it is known again and never read as data. */
export const STATUS_HEADING = 'Muster status';
