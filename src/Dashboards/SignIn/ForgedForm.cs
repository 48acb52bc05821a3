using DongHaeng.Dashboards.Shell;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DongHaeng.Dashboards.SignIn;

/// <summary>Refuses a form that no page of ours gave to this browser, and writes down that it came.</summary>
internal static class ForgedForm
{
    /// <summary>Puts it behind the framework's check of forms' tokens.</summary>
    public static void Use(IApplicationBuilder app) => app.Use((http, next) => http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } ? Refuse(http) : next(http));

    private static Task Refuse(HttpContext http)
    {
        var (services, visit) = (http.RequestServices, Visit.Of(http));
        // No more than the address: what stands in the form is somebody else's.
        services.GetRequiredService<AuditLog>().Append(http.Features.Get<Account>()?.Name ?? "-", "refused", $"{http.Request.Path}: form without its token", null, services.GetRequiredService<TimeProvider>().GetUtcNow());
        return Notices.BadRequest(visit).ExecuteAsync(http);
    }
}
