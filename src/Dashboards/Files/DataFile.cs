using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace DongHaeng.Dashboards.Files;

/// <summary>What the gate exports, as the answer to a request: sent while it is made, as fast as it is read.</summary>
/// <param name="export">The file.</param>
/// <param name="name">Its name.</param>
public sealed class DataFile(Export export, string name) : IResult
{
    /// <summary>The file in the form that an address ends in.</summary>
    public static DataFile Of(string form, string name, Func<Format, Export> export) =>
        new(export(Formats.Find(form) ?? throw new ArgumentException($"No data file ends in '{form}': routes must let through {Formats.Words(", ")} only.", nameof(form))), name);

    /// <inheritdoc/>
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        ArgumentNullException.ThrowIfNull(httpContext);
        // What fails before the first piece is answered like every failure: nothing is sent yet.
        using var pieces = export.Pieces.GetEnumerator();
        var first = pieces.MoveNext() ? pieces.Current.ToArray() : [];
        var more = pieces.MoveNext();
        var response = httpContext.Response;
        response.ContentType = export.Format.MediaType();
        response.ContentLength = more ? null : first.Length;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(name);
        response.Headers.ContentDisposition = disposition.ToString();
        try
        {
            await response.Body.WriteAsync(first, httpContext.RequestAborted);
            for (; more; more = pieces.MoveNext())
            {
                await response.Body.WriteAsync(pieces.Current, httpContext.RequestAborted);
            }
        }
        catch (OperationCanceledException) when (httpContext.RequestAborted.IsCancellationRequested)
        {
            // Whoever asked has hung up.
        }
        catch (Exception e) when (response.HasStarted)
        {
            httpContext.Abort(); // half a file must not look whole
            throw new InvalidOperationException($"The file {name} broke off while it was sent, and the connection was cut.", e);
        }
    }
}
