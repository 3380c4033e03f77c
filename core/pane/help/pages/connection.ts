/** The page docs/connection.md as text. It comes when somebody asks for a section of it. */
import text from '../../../../docs/connection.md' with { type: 'text' };

export const page = text;
