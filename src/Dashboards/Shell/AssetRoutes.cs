using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace DongHaeng.Dashboards.Shell;

/// <summary>Serves style sheets and web font.</summary>
public static class AssetRoutes
{
    /// <summary>Adds /assets/….</summary>
    public static void MapAssets(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/assets/{**path}", Serve).AllowAnonymous();

    private static Results<FileContentHttpResult, NotFound> Serve(string path, HttpContext http, Assets assets)
    {
        if (assets.Find(path) is not { } asset)
        {
            return TypedResults.NotFound();
        }

        // Without its version in the address a file may change under the same name.
        http.Response.Headers.CacheControl = http.Request.Query.ContainsKey("v") ? "public, max-age=31536000, immutable" : "no-cache";
        return TypedResults.File(asset.Content, asset.Type, entityTag: new EntityTagHeaderValue($"\"{asset.Version}\""));
    }
}
