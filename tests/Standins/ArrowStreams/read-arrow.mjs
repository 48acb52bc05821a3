// Reads an Arrow IPC stream with npm's apache-arrow and prints it as JSON. Numbers that JavaScript
// would round, and those whose unit it would convert, are printed as the digits that the stream holds.
import { readFileSync } from "node:fs";
import { DataType, RecordBatchReader, Vector } from "apache-arrow";

const reader = RecordBatchReader.from(readFileSync(process.argv[2]));
reader.open();
const fields = reader.schema.fields;
const batches = [...reader]; // closes the reader, and with it goes its schema

process.stdout.write(JSON.stringify({
  fields: fields.map(f => ({ name: f.name, type: `${f.type}`, nullable: f.nullable, metadata: Object.fromEntries(f.metadata) })),
  batches: batches.map(b => b.numRows),
  columns: Object.fromEntries(fields.map((f, i) => [f.name, batches.flatMap(b => column(b.getChildAt(i)))])),
}));

function column(vector) {
  return Array.from({ length: vector.length }, (_, i) => value(vector, i));
}

function value(vector, i) {
  const type = vector.type;
  if (!vector.isValid(i)) return null;
  if (DataType.isList(type) || DataType.isFixedSizeList(type)) return column(vector.get(i));
  if (DataType.isStruct(type)) return Object.fromEntries(type.children.map((f, k) => [f.name, value(vector.getChildAt(k), i)]));
  if (DataType.isDate(type) || DataType.isTime(type) || DataType.isTimestamp(type) || DataType.isDuration(type)) return stored(vector, i);
  if (DataType.isDecimal(type)) return decimal(vector.get(i), type.scale);
  if (DataType.isInterval(type)) return interval(vector.get(i));
  if (DataType.isMap(type)) return [...vector.get(i)].map(([key, item]) => [plain(key), plain(item)]);
  return plain(vector.get(i));
}

function stored(vector, i) {
  for (const data of vector.data) {
    if (i < data.length) return plain(data.values[i]);
    i -= data.length;
  }
}

function plain(value) {
  if (typeof value === "bigint") return value.toString();
  if (typeof value === "number" && !Number.isFinite(value)) return `${value}`;
  if (value instanceof Uint8Array) return Buffer.from(value).toString("hex");
  if (value instanceof Vector) return column(value);
  return value;
}

function decimal(words, scale) {
  let unscaled = 0n;
  for (let i = 3; i >= 0; i--) unscaled = (unscaled << 32n) | BigInt(words[i]);
  unscaled = BigInt.asIntN(128, unscaled);
  const digits = (unscaled < 0n ? -unscaled : unscaled).toString().padStart(scale + 1, "0");
  const point = digits.length - scale;
  return (unscaled < 0n ? "-" : "") + digits.slice(0, point) + (scale > 0 ? "." + digits.slice(point) : "");
}

function interval(words) {
  const nanos = (BigInt(words[3]) << 32n) | BigInt(words[2] >>> 0);
  return `${words[0]} months ${words[1]} days ${nanos} ns`;
}
