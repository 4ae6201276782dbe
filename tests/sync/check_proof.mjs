// Checks the inclusion proof of a tlog-proof file with Sigstore's own Merkle verification: check_proof.mjs FILE NODE_MODULES
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const [, , file, modules] = process.argv;
const require = createRequire(modules + '/');
const { verifyMerkleInclusion } = require(modules + '/@sigstore/verify/dist/timestamp/merkle.js');

const lines = readFileSync(file, 'utf8').split('\n');
if (lines.shift() !== 'c2sp.org/tlog-proof@v1') throw new Error('no proof');
const event = JSON.parse(Buffer.from(lines.shift().replace(/^extra /, ''), 'base64').toString());
const index = lines.shift().replace(/^index /, '');
const hashes = [];
for (let line = lines.shift(); line !== ''; line = lines.shift()) hashes.push(Buffer.from(line, 'base64'));
const [, size, root] = lines;

// The event's hash as docs/events.md defines it, made here anew.
const number = (value) => { const bytes = Buffer.alloc(8); bytes.writeBigInt64BE(BigInt(value)); return bytes; };
const field = (bytes) => Buffer.concat([number(bytes.length), bytes]);
const uuid = (text) => Buffer.from(text.replaceAll('-', ''), 'hex');
const sha256 = (bytes) => createHash('sha256').update(bytes).digest();
const content = sha256(Buffer.concat([
  field(Buffer.from('portlight.case-event.v1')), field(uuid(event.id)), field(uuid(event.case_id)), number(event.sequence_in_case),
  field(Buffer.from(event.kind)), field(Buffer.from(event.payload, 'base64')), field(uuid(event.officer)),
  field(Buffer.from(event.station)), number(event.station_sequence), number(event.time_ms),
  field(Buffer.from(event.previous_hash, 'base64'))]));
const entry = Buffer.concat([content, Buffer.from(event.signature, 'base64')]);

// The library hashes the entry itself (RFC 6962 leaf); it throws when the proof does not hold.
verifyMerkleInclusion({
  canonicalizedBody: entry,
  inclusionProof: { logIndex: index, treeSize: size, rootHash: Buffer.from(root, 'base64'), hashes },
});
console.log('included');
