/** The page docs/issues.md as text. It comes when somebody asks for a section of it. */
import text from '../../../../docs/issues.md' with { type: 'text' };

export const page = text;
