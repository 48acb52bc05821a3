using System.Globalization;
using System.Threading.RateLimiting;
using DongHaeng.Dashboards.Api;
using DongHaeng.Dashboards.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace DongHaeng.Dashboards.Limits;

/// <summary>Refuses who asks too often, before anything is computed for him.</summary>
internal static class RateLimits
{
    private static readonly TimeSpan Span = TimeSpan.FromMinutes(1);

    /// <summary>Adds the framework's limiter.</summary>
    public static void AddRateLimits(this IServiceCollection services, RateSettings rates)
    {
        services.AddSingleton(rates);
        services.AddSingleton<AccountLimiter>();
        services.AddRateLimiter(options =>
        {
            options.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => Partition(http, rates));
            options.OnRejected = async (context, _) => await Refuse(context.HttpContext, RetryAfter(context.Lease));
        });
    }

    /// <summary>A number in each minute.</summary>
    public static FixedWindowRateLimiterOptions Window(int permits) => new() { PermitLimit = permits, Window = Span };

    /// <summary>When to ask again.</summary>
    public static TimeSpan RetryAfter(RateLimitLease lease) => lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Span;

    /// <summary>The page that says so.</summary>
    public static RazorComponentResult Page(Visit visit, TimeSpan wait)
    {
        var seconds = Tell(visit.Http, wait);
        return Notices.Of(visit, StatusCodes.Status429TooManyRequests, visit.Texts.Error.TooMany, visit.Texts.Error.TooManyHelp(seconds));
    }

    private static RateLimitPartition<string> Partition(HttpContext http, RateSettings rates)
    {
        var path = http.Request.Path;
        var (kind, who, permits) = path switch
        {
            _ when path.StartsWithSegments("/assets") => ("", "", 0),
            _ when path.StartsWithSegments("/sign-in") && (!HttpMethods.IsGet(http.Request.Method) || path.StartsWithSegments("/sign-in/provider")) => ("sign-in", Asker.Address(http), rates.SignInsPerAddress),
            _ when path.StartsWithSegments("/api") => ("api", Asker.Token(http), rates.ApiPerToken),
            _ => ("page", Asker.Session(http), rates.PagesPerSession),
        };
        return permits == 0 ? RateLimitPartition.GetNoLimiter("") : RateLimitPartition.GetFixedWindowLimiter($"{kind} {who}", _ => Window(permits));
    }

    private static Task Refuse(HttpContext http, TimeSpan wait)
    {
        if (!http.Request.Path.StartsWithSegments("/api"))
        {
            return Page(Visit.Of(http), wait).ExecuteAsync(http);
        }

        var seconds = Tell(http, wait);
        return ApiProblem.Of(StatusCodes.Status429TooManyRequests, "Too many requests", $"Ask again in {seconds} seconds: the header Retry-After tells them too.").ExecuteAsync(http);
    }

    private static int Tell(HttpContext http, TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        return seconds;
    }
}
