using System.Globalization;
using System.Text;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Http;

namespace DongHaeng.Dashboards.Administration.Audit;

/// <summary>Lines of the audit log as CSV with their hashes, so that the chain can be checked elsewhere. Sent while they are read.</summary>
/// <param name="log">The log.</param>
/// <param name="search">Which lines.</param>
public sealed class AuditFile(AuditLog log, AuditSearch search) : IResult
{
    private const int Armful = 1000;

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        var (response, cancel) = (httpContext.Response, httpContext.RequestAborted);
        response.ContentType = "text/csv; charset=utf-8";
        response.Headers.ContentDisposition = "attachment; filename=audit.csv";
        // The mark by which spreadsheets know UTF-8.
        await response.WriteAsync("\ufeffnumber,at,who,what,detail,precision,previous_hash,hash\r\n", cancel);
        // From the newest that there is now: lines that are added meanwhile would move the others.
        var newest = log.Head().Number;
        for (var offset = 0; ;)
        {
            var lines = log.Find(search, Armful, offset);
            var text = new StringBuilder();
            foreach (var line in lines.Where(line => line.Number <= newest))
            {
                newest = line.Number - 1;
                text.AppendJoin(',', new[]
                {
                    line.Number.ToString(CultureInfo.InvariantCulture), line.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture), line.Who, line.What, line.Detail,
                    line.Precision ?? "", line.PreviousHash, line.Hash,
                }.Select(Quoted)).Append("\r\n");
            }

            await response.WriteAsync(text.ToString(), cancel);
            if (lines.Count < Armful)
            {
                return;
            }

            offset += lines.Count;
        }
    }

    // RFC 4180; and what a stranger typed as his name must not become a formula in a spreadsheet.
    private static string Quoted(string cell)
    {
        var safe = cell is ['=' or '+' or '-' or '@' or '\t' or '\r', _, ..] ? "'" + cell : cell;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
