using System.IO.Compression;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using DongHaeng.Dashboards.Administration;
using DongHaeng.Dashboards.Administration.Audit;
using DongHaeng.Dashboards.Annotations;
using DongHaeng.Dashboards.Api;
using DongHaeng.Dashboards.Archive;
using DongHaeng.Dashboards.Closed;
using DongHaeng.Dashboards.Collecting;
using DongHaeng.Dashboards.Compare;
using DongHaeng.Dashboards.Files;
using DongHaeng.Dashboards.Glossary;
using DongHaeng.Dashboards.Kept;
using DongHaeng.Dashboards.Limits;
using DongHaeng.Dashboards.Maps;
using DongHaeng.Dashboards.Notable;
using DongHaeng.Dashboards.OwnAccount;
using DongHaeng.Dashboards.Provider;
using DongHaeng.Dashboards.Pathways;
using DongHaeng.Dashboards.Releases;
using DongHaeng.Dashboards.Search;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.SignIn;
using DongHaeng.Dashboards.Units;
using DongHaeng.Dashboards.Views;
using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Annotations;
using DongHaeng.Ops.Audit;
using DongHaeng.Ops.Contacts;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Ops.Views;
using DongHaeng.Warehouse.Read;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace DongHaeng.Dashboards;

/// <summary>The screens: what the host adds to serve them.</summary>
public static class DashboardsRoom
{
    /// <summary>Adds all that the pages need.</summary>
    /// <param name="services">The host's services.</param>
    /// <param name="reader">The gate; stays the host's to close.</param>
    /// <param name="store">The operational database; stays the host's to close.</param>
    /// <param name="keysFolder">Where the keys lie that seal cookies and forms; it is made when missing.</param>
    /// <param name="site">What the installation decides; null for the defaults.</param>
    /// <param name="boundaries">The ground of places; null to draw it.</param>
    public static IServiceCollection AddDashboards(
        this IServiceCollection services, MetricReader reader, OpsStore store, string keysFolder, SiteSettings? site = null, Boundaries? boundaries = null)
    {
        site ??= new SiteSettings();
        var address = new PublicAddress(site.PublicUrl is null ? null : new Uri(site.PublicUrl));
        services.AddSingleton(address);
        services.AddSingleton(new KnownProxies(site.Proxies));
        services.AddRateLimits(site.Rates);
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped(_ => reader.Pinned()); // or a snapshot that is replaced would leave a page of two
        services.AddSingleton<KeptPages>();
        services.AddSingleton(boundaries ?? new Boundaries());
        services.AddSingleton<FindingsKept>();
        services.AddSingleton(store);
        services.AddSingleton<AccountRegister>();
        services.AddSingleton<SignInDesk>();
        services.AddSingleton<AccessTokens>();
        services.AddSingleton<SecondFactors>();
        services.AddSingleton<CodeDesk>();
        services.AddSingleton(Seal);
        services.AddSingleton(new RequiredCode(site.SignIn.CodeRoles));
        services.AddSingleton<AuditLog>();
        services.AddSingleton<AccountDesk>();
        services.AddSingleton<Identities>();
        services.AddSingleton<ContactList>();
        services.AddSingleton<DeliveryLedger>();
        services.AddSingleton<ChainCheck>();
        services.TryAddSingleton(new Installation());
        services.TryAddSingleton(new ReportDesk());
        // Where the program around the pages brings its own, that one.
        services.TryAddSingleton(new ReleaseDesk());
        services.AddSingleton<AnnotationBook>();
        services.AddSingleton<ViewList>();
        services.AddSingleton<Assets>();
        services.AddSessionCookie(address.Cookies);
        services.AddPendingSignIn(address.Cookies);
        services.AddProvider(site.SignIn.Provider, address.Cookies);
        services.AddAuthentication().AddScheme<AuthenticationSchemeOptions, TokenSignIn>(TokenSignIn.SchemeName, null);
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower); // as the columns of files
        services.AddApiDescription();
        services.AddDataProtection().SetApplicationName("donghaeng").PersistKeysToFileSystem(new DirectoryInfo(keysFolder));
        services.AddAntiforgery(options =>
        {
            options.Cookie.Name = "donghaeng.form";
            options.Cookie.SecurePolicy = address.Cookies;
        });
        services.AddRazorComponents();
        // The only secret in a page is its form token, which is another text in every answer: lengths tell nothing of it.
        services.AddResponseCompression(options =>
        {
            options.EnableForHttps = true;
            options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, "image/svg+xml", "application/problem+json"];
        });
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        // Korean as it is, not as &#x…;: a third of the bytes.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        return services;
    }

    /// <summary>Puts the pages and what guards them into the pipeline.</summary>
    public static WebApplication MapDashboards(this WebApplication app)
    {
        app.Services.GetRequiredService<KnownProxies>().Use(app);
        var address = app.Services.GetRequiredService<PublicAddress>();
        address.Use(app);
        app.UseResponseCompression();
        app.UseSecurityHeaders(app.Services.GetService<ProviderSettings>(), address.Https);
        app.UseNotices();
        app.Use((http, next) =>
        {
            LanguageChoice.Remember(http);
            return next(http);
        });
        app.UseAuthentication();
        app.UseRateLimiter();
        app.Services.GetRequiredService<RequiredCode>().Use(app);
        app.UseAuthorization();
        app.UseAntiforgery();
        ForgedForm.Use(app);

        app.MapAssets();
        app.MapSignIn();
        app.MapSignInCode();
        app.MapProvider();
        app.MapApi();
        app.MapOpenApi(ApiDescription.Address).AllowAnonymous();
        var signedIn = app.MapGroup("").RequireAuthorization();
        var kept = signedIn.MapGroup("").KeepPages();
        kept.MapUnits();
        kept.MapCompare();
        kept.MapMetrics();
        kept.MapSearch();
        kept.MapCollection();
        kept.MapRejects();
        kept.MapCorrections();
        signedIn.MapFiles();
        signedIn.MapSubjects();
        signedIn.MapPathways();
        signedIn.MapSpreads();
        signedIn.MapNotes();
        signedIn.MapViews();
        signedIn.MapReleases();
        signedIn.MapTokens();
        signedIn.MapAccount();
        signedIn.MapSessions();
        signedIn.MapReports();
        signedIn.MapAdministration();
        return app;
    }

    /// <summary>Secrets in the operational database are sealed as cookies are, with the keys of the keys folder.</summary>
    private static SecretSeal Seal(IServiceProvider services)
    {
        var protector = services.GetRequiredService<IDataProtectionProvider>().CreateProtector("second factor");
        return new SecretSeal(secret => Convert.ToBase64String(protector.Protect(secret)), text => protector.Unprotect(Convert.FromBase64String(text)));
    }
}
