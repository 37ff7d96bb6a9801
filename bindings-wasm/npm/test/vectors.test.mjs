import { describe, test } from 'node:test';
import { runVector } from './support/vector.mjs';
import { vectorFiles } from './support/vector-files.mjs';

for (const [file, vectors, platform] of vectorFiles()) {
  describe(file, () => {
    for (const vector of vectors) {
      test(vector.name, () => runVector(platform, vector));
    }
  });
}
