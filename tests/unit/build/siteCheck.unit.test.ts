import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSite } from '../../../src/build/siteCheck.ts';
import { projectWith } from '../../helpers/contentFolder.ts';

const GROUP = 'src/content/luton/groups/2023/case-review-group.mdx';

test('a line to a group that is not there is refused with its file and its line, not with a line of our code', async () => {
  const root = await projectWith({});
  const file = join(root, GROUP);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/group: \S+/, 'group: luton/2023/nobody'));
  await expect(readSite(root)).rejects.toThrow(
    /^src\/content\/luton\/groups\/2023\/case-review-group\.mdx\n.*\(line \d+\): there is no group called "luton\/2023\/nobody"/,
  );
});
