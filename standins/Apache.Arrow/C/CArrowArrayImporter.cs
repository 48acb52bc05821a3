using System.Runtime.InteropServices;

namespace Apache.Arrow.C;

/// <summary>Takes over a record batch of the C data interface.</summary>
public static unsafe class CArrowArrayImporter
{
    /// <summary>Moves the array into a batch, which releases it.</summary>
    public static RecordBatch ImportRecordBatch(CArrowArray* array, Schema schema)
    {
        if (array->childCount != schema.Fields.Count)
        {
            throw new InvalidDataException($"The batch has {array->childCount} columns and its schema {schema.Fields.Count}.");
        }

        var moved = (CArrowArray*)NativeMemory.Alloc((nuint)sizeof(CArrowArray));
        *moved = *array;
        array->release = null;
        return new RecordBatch(schema, moved);
    }
}
