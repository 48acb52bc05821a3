using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Units;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace DongHaeng.Dashboards.Administration;

/// <summary>Lets administrators through to the pages of a group, and writes down who else asked for one.</summary>
public static class AdministratorsOnly
{
    /// <summary>The filter.</summary>
    public static async ValueTask<object?> Check(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var visit = Visit.Of(context.HttpContext);
        if (visit.Account?.Role == AccountRole.Administrator)
        {
            return await next(context);
        }

        var services = context.HttpContext.RequestServices;
        Record.Refusal(services.GetRequiredService<AuditLog>(), visit, services.GetRequiredService<TimeProvider>());
        return Notices.Of(visit, StatusCodes.Status403Forbidden, visit.Texts.Error.Forbidden, visit.Texts.Error.ForbiddenHelp);
    }
}
