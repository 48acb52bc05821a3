namespace Apache.Arrow.Ipc;

/// <summary>The members of the MessageHeader union in Arrow's Message.fbs.</summary>
internal enum MessageHeader : byte { Schema = 1, DictionaryBatch = 2, RecordBatch = 3 }
