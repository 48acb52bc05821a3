using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DongHaeng.Dashboards.Files;

/// <summary>What the gate writes, as the answer to a request.</summary>
public static class DataFile
{
    /// <summary>The file in the form that an address ends in.</summary>
    public static FileContentHttpResult Of(string form, string name, Action<Format, Stream> write)
    {
        var format = Formats.Find(form) ?? throw new ArgumentException($"No data file ends in '{form}': routes must let through {Formats.Words(", ")} only.", nameof(form));
        using var content = new MemoryStream();
        write(format, content);
        return TypedResults.File(content.ToArray(), format.MediaType(), name);
    }
}
