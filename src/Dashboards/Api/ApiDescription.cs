using System.Text.Json.Nodes;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace DongHaeng.Dashboards.Api;

/// <summary>The API's description for programs (OpenAPI), with an example for every word of an address.</summary>
internal static class ApiDescription
{
    /// <summary>Where it stands.</summary>
    public const string Address = "/api/{documentName}/openapi.json";

    private static readonly Dictionary<string, string> Examples = new(StringComparer.Ordinal)
    {
        ["id"] = "visits_done", ["of"] = "11680", ["period"] = "2024-10", ["level"] = "gu,dong", ["unit"] = "11680", ["from"] = "2024-09", ["to"] = "2024-10", ["grain"] = "month", ["by"] = "household_type", ["map"] = "today", ["snapshot"] = "000012", ["format"] = "csv", ["month"] = "2024-09", ["metric"] = "visits_done",
    };

    /// <summary>Says that an answer is rows, in each form of file.</summary>
    /// <typeparam name="T">A row.</typeparam>
    public static RouteHandlerBuilder ProducesRows<T>(this RouteHandlerBuilder route)
    {
        var types = Formats.All.Select(format => format.MediaType().Split(';')[0]).OrderByDescending(type => type == "application/json").ToArray();
        return route.Produces<T[]>(StatusCodes.Status200OK, types[0], types[1..]);
    }

    /// <summary>Describes /api/v1.</summary>
    public static void AddApiDescription(this IServiceCollection services) => services.AddOpenApi("v1", options =>
    {
        options.ShouldInclude = route => route.RelativePath?.StartsWith("api/v1", StringComparison.Ordinal) == true;
        options.AddDocumentTransformer((document, _, _) =>
        {
            document.Info = new OpenApiInfo
            {
                Title = "DongHaeng", Version = "v1",
                Description = "Figures of Seoul's dong welfare centers (동행센터), as precisely as the token's account may see them. Every answer is the same gated result as on pages and in files.",
            };
            document.Servers = [];
            document.Components ??= new OpenApiComponents();
            document.Components.SecuritySchemes = new Dictionary<string, IOpenApiSecurityScheme>
            {
                [TokenSignIn.SchemeName] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "`donghaeng user token add ACCOUNT --name NAME` prints one." },
            };
            document.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(TokenSignIn.SchemeName, document)] = [] }];
            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, _, _) =>
        {
            foreach (var parameter in operation.Parameters?.OfType<OpenApiParameter>() ?? [])
            {
                parameter.Example = Examples.TryGetValue(parameter.Name ?? "", out var example) ? JsonValue.Create(example) : null;
            }

            return Task.CompletedTask;
        });
    });
}
