using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;

namespace DongHaeng.Dashboards.Files;

/// <summary>What the gate writes, as the answer to a request.</summary>
public static class DataFile
{
    /// <summary>The file in the form that an address ends in: csv, json or arrow.</summary>
    public static FileContentHttpResult Of(string form, string name, Action<Format, Stream> write)
    {
        var (format, type) = form switch
        {
            "csv" => (Format.Csv, "text/csv; charset=utf-8"),
            "json" => (Format.Json, "application/json; charset=utf-8"),
            "arrow" => (Format.Arrow, "application/vnd.apache.arrow.stream"),
            _ => throw new ArgumentException($"No data file ends in '{form}': routes must let through csv, json and arrow only.", nameof(form)),
        };
        using var content = new MemoryStream();
        write(format, content);
        return TypedResults.File(content.ToArray(), type, name);
    }
}
