using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace DongHaeng.Dashboards.Shell;

/// <summary>Refuses forms that no page of ours gave to this person, and writes down that one came.</summary>
public static class ForgedForms
{
    private const int PathKept = 300;

    /// <summary>Adds the check behind the framework's own, which leaves it to whoever reads the form to refuse it.</summary>
    public static void UseForgedForms(this IApplicationBuilder app) => app.Use(async (http, next) =>
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false })
        {
            await next(http);
            return;
        }

        var visit = Visit.Of(http);
        var path = http.Request.Path.ToString();
        http.RequestServices.GetRequiredService<AuditLog>().Append(
            visit.Account?.Name ?? "-", "form_refused", path.Length <= PathKept ? path : path[..PathKept], null, http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow());
        await Notices.BadRequest(visit).ExecuteAsync(http);
    });
}
