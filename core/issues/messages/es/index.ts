/** Spanish: everything that core says. */
import type { Catalogue } from '../spoken.js';
import { causes } from './causes.js';
import { connection } from './connection.js';
import { edit } from './edit.js';
import { explain } from './explain.js';
import { files } from './files.js';
import { fixes } from './fixes.js';
import { issues } from './issues.js';
import { joined } from './joined.js';
import { known } from './known.js';
import { passwords } from './passwords.js';
import { people } from './people.js';
import { preview } from './preview.js';
import { reading } from './reading.js';
import { send } from './send.js';
import { session } from './session.js';
import { team } from './team.js';
import { titles } from './titles.js';

export const es: Catalogue = {
  tag: 'es',
  causes,
  connection,
  edit,
  explain,
  files,
  fixes,
  issues,
  joined,
  known,
  passwords,
  people,
  preview,
  reading,
  send,
  session,
  team,
  titles,
};
