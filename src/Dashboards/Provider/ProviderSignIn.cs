using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.SignIn;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Audit;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DongHaeng.Dashboards.Provider;

/// <summary>Signing in by the organisation's identity provider.</summary>
internal static class ProviderSignIn
{
    /// <summary>Where the provider sends people back to; it must know this address.</summary>
    public const string Callback = "/sign-in/provider/answer";

    private const int DetailKept = 200;

    /// <summary>Adds it where it is configured.</summary>
    public static void AddProvider(this IServiceCollection services, ProviderSettings? settings, CookieSecurePolicy secure)
    {
        if (settings is null)
        {
            return;
        }

        var secret = settings.Secret(); // now, so that a server without it does not start
        services.AddSingleton(settings);
        services.AddSingleton<Discovery>();
        services.AddSingleton<SpentStates>();
        services.AddAuthentication().AddOAuth<ProviderOptions, ProviderHandler>(ProviderHandler.SchemeName, options =>
        {
            options.CallbackPath = Callback;
            options.ClientId = settings.ClientId;
            options.ClientSecret = secret;
            options.UsePkce = true;
            options.RemoteAuthenticationTimeout = SpentStates.Lifetime;
            options.BackchannelTimeout = Discovery.Patience;
            options.CorrelationCookie.Name = "donghaeng.provider.";
            options.CorrelationCookie.SameSite = SameSiteMode.Lax;
            options.CorrelationCookie.SecurePolicy = secure;
            options.Scope.Clear();
            foreach (var scope in (settings.Scopes ?? ["profile", "email"]).Prepend("openid").Distinct())
            {
                options.Scope.Add(scope);
            }

            options.Events.OnTicketReceived = Received;
            options.Events.OnRemoteFailure = Failed;
        });
    }

    private static async Task Received(TicketReceivedContext context)
    {
        context.HandleResponse();
        var (http, services) = (context.HttpContext, context.HttpContext.RequestServices);
        var settings = services.GetRequiredService<ProviderSettings>();
        var (issuer, subject) = (context.Principal!.FindFirst("iss")!.Value, context.Principal.FindFirst("sub")!.Value);
        var (wanted, refusal) = ClaimedAccount.Of((Claims)http.Items[ProviderHandler.Said]!, settings);
        if (wanted is null)
        {
            await Refuse(http, refusal, subject, refusal.ToString());
            return;
        }

        var account = Known(services, issuer, subject, wanted);
        if (account.DisabledAt is not null)
        {
            await Refuse(http, ProviderRefusal.Disabled, account.Name, nameof(ProviderRefusal.Disabled));
            return;
        }

        services.GetRequiredService<AuditLog>().Append(account.Name, "sign_in", SignInWay.Provider, null, Now(services));
        await SessionCookie.Begin(http, account, SignInWay.Provider, context.Properties!.GetTokens());
        http.Response.Redirect(ReturnAddress.Local(context.ReturnUri));
    }

    /// <summary>The person's account, brought to what the provider says now, or made.</summary>
    private static Account Known(IServiceProvider services, string issuer, string subject, NewAccount wanted)
    {
        var (identities, log) = (services.GetRequiredService<Identities>(), services.GetRequiredService<AuditLog>());
        if (identities.Find(issuer, subject) is { } known)
        {
            if (identities.Update(known, wanted))
            {
                log.Append("provider", "account_changed", $"{known.Name} {wanted.Role} {wanted.UnitId}", null, Now(services));
            }

            return identities.Find(issuer, subject)!;
        }

        var added = identities.Add(issuer, subject, wanted);
        if (added.Outcome == AddOutcome.NameTaken)
        {
            added = identities.Add(issuer, subject, ClaimedAccount.Renamed(wanted, issuer, subject));
        }

        var account = added.Account ?? throw new InvalidOperationException($"The account of {subject} could not be added: {added.Outcome}.");
        log.Append("provider", "account_added", $"{account.Name} {account.Role} {account.UnitId}", null, Now(services));
        return account;
    }

    private static Task Failed(RemoteFailureContext context)
    {
        context.HandleResponse();
        var why = context.Failure!.Message;
        context.HttpContext.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("DongHaeng.Provider").LogWarning(context.Failure, "A sign-in by the identity provider failed.");
        var down = context.Failure is HttpRequestException or TaskCanceledException or InvalidOperationException { InnerException: IOException or HttpRequestException };
        return Refuse(context.HttpContext, down ? ProviderRefusal.Unreachable : ProviderRefusal.NotProved, "-", why);
    }

    /// <summary>Says why somebody does not come in, and what to do.</summary>
    public static Task Refuse(HttpContext http, ProviderRefusal refusal, string who, string why)
    {
        var services = http.RequestServices;
        var detail = "provider: " + string.Concat(why.Where(c => !char.IsControl(c)));
        services.GetRequiredService<AuditLog>().Append(who, "sign_in_refused", detail[..Math.Min(detail.Length, DetailKept)], null, Now(services));
        var visit = Visit.Of(http);
        var words = visit.Texts.Provider;
        var settings = services.GetRequiredService<ProviderSettings>();
        var status = refusal switch
        {
            ProviderRefusal.Unreachable => StatusCodes.Status503ServiceUnavailable,
            ProviderRefusal.NotProved => StatusCodes.Status401Unauthorized,
            _ => StatusCodes.Status403Forbidden,
        };
        var help = words.Help(refusal) + (status == StatusCodes.Status403Forbidden ? " " + words.TurnTo(settings.Contact ?? words.Administrator) : "");
        return Notices.Of(visit, status, words.Refused, help).ExecuteAsync(http);
    }

    private static DateTimeOffset Now(IServiceProvider services) => services.GetRequiredService<TimeProvider>().GetUtcNow();
}
