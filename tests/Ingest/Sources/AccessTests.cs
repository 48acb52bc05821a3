using DongHaeng.Ingest;
using DongHaeng.Ingest.Sources;
using DongHaeng.Samples.Centers.Serving;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Sources;

/// <summary>Credentials over HTTP, and that they never come out again.</summary>
public sealed class AccessTests : IAsyncLifetime
{
    private const string Token = "tok-5f1c9b7e2a", Password = "비밀 pass:word-77", October = "2024-10-01..2024-10-31";
    private readonly Center center = new();
    private readonly TempFolder secrets = new();
    private CenterServer server = null!;

    public async ValueTask InitializeAsync()
    {
        center.Exports.Add("c0001", "poverty_visit", October, Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02")));
        server = await CenterServer.Start(center.Exports.Root);
        File.WriteAllText(secrets["token"], Token + "\n");
        File.WriteAllText(secrets["password"], Password + "\n");
    }

    public async ValueTask DisposeAsync()
    {
        await server.DisposeAsync();
        center.Dispose();
        secrets.Dispose();
    }

    [Fact]
    public async Task A_token_opens_a_server_that_asks_for_it()
    {
        server.Access = Access.Bearer(Token);
        (await center.Night(With(WithToken))).Round.Files.ShouldBe(1);
        server.Traffic.Answered(401).ShouldBe(0);
    }

    [Fact]
    public async Task A_name_and_password_open_a_server_that_asks_for_them()
    {
        server.Access = Access.Basic("동행", Password);
        (await center.Night(With(WithPassword))).Round.Files.ShouldBe(1);
    }

    [Fact]
    public async Task A_token_may_come_from_the_environment()
    {
        Environment.SetEnvironmentVariable("TEST_SOURCE_TOKEN", Token);
        server.Access = Access.Bearer(Token);
        (await center.Night(With(Plain with { TokenEnv = "TEST_SOURCE_TOKEN" }))).Round.Files.ShouldBe(1);
    }

    [Fact]
    public async Task Refused_credentials_are_said_with_what_to_do_and_not_sent_twice()
    {
        server.Access = Access.Bearer("another");
        var failure = (await center.Night(With(WithToken))).Round.Failures.ShouldHaveSingleItem();
        failure.What.ShouldBe($"{server.BaseUri}c0001/manifest.json answered 401: it wants other credentials; check the source's tokenFile, tokenEnv, user or passwordFile");
        server.Requests.ShouldBe(1);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_nor_the_token_carried_there()
    {
        await using var elsewhere = await CenterServer.Start(center.Exports.Root);
        server.Elsewhere = new Uri(elsewhere.BaseUri, "c0001/manifest.json?ticket=" + Token);
        server.Break("c0001", ServerFault.Redirects);
        var failure = (await center.Night(With(WithToken))).Round.Failures.ShouldHaveSingleItem();
        failure.What.ShouldContain($"answered 302, a redirect to {elsewhere.BaseUri.ToString().TrimEnd('/')}, which is not followed");
        failure.What.ShouldNotContain(Token);
        elsewhere.Requests.ShouldBe(0);
    }

    [Fact]
    public async Task A_source_without_its_token_is_named_and_the_others_go_on()
    {
        center.Exports.Add("c0002", "poverty_visit", October, Csv.File(Csv.VisitHeading, Csv.Visit("1", "2024-10-02", dong: "1111053000")));
        var folder = new SourceSettings { Kind = "folder", Location = center.Exports.Root, Suppliers = ["c0002"] };
        var (round, _) = await center.Night(new IngestSettings { Sources = [Plain with { TokenFile = secrets["gone"] }, folder] });
        round.Files.ShouldBe(1);
        round.Failures.ShouldHaveSingleItem().What.ShouldBe($"{server.BaseUri} is not asked. The file that tokenFile names cannot be read (it is not there): put it there and let only this program's account read it.");
        server.Requests.ShouldBe(0);
    }

    [Fact]
    public async Task No_message_of_any_failure_holds_a_secret()
    {
        var said = new List<string>();
        foreach (var settings in new[] { WithToken, WithPassword })
        {
            server.Access = Access.Open;
            foreach (var fault in Enum.GetValues<ServerFault>())
            {
                server.Break("c0001", fault);
                await Hear(settings);
            }

            server.Mend("c0001");
            server.Access = Access.Bearer("another");
            await Hear(settings);
            await Hear(settings with { Location = "http://127.0.0.1:1/" });
            await Hear(settings with { Location = $"http://u:{Token}@127.0.0.1:1/" });
            await Hear(settings with { Location = $"http://127.0.0.1:1/?ticket={Token}" });
            await Hear(settings with { Location = $"http//u:{Token}@127.0.0.1:1" });
            await Hear(settings with { TokenEnv = Token, TokenFile = null });
            await Hear(settings with { TokenFile = Token, TokenEnv = null });
            await Hear(settings with { PasswordFile = Token, PasswordEnv = Token });
        }

        said.Count.ShouldBeGreaterThan(60);
        foreach (var secret in new[] { Token, Password, "비밀", "word-77", Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"동행:{Password}")) })
        {
            said.ShouldAllBe(text => !text.Contains(secret, StringComparison.Ordinal));
        }

        async Task Hear(SourceSettings source)
        {
            var settings = With(source with { FileSeconds = 0.5 }) with { PatienceSeconds = 0.2 };
            try
            {
                using var sources = OpenSources.Open(settings, new(2024, 11, 1));
                said.AddRange((await SourceCheck.Run(settings, new(2024, 11, 1), TestContext.Current.CancellationToken)).Select(f => f.ToString()));
                await Say(sources["c0001"].Ask());
                await Say(sources["c0001"].Fetch("c0001_poverty_visit_2024-10-01_000001.csv"));
            }
            catch (InvalidOperationException e)
            {
                said.Add(e.ToString());
            }
        }

        async Task Say(Task asking)
        {
            try
            {
                await asking;
            }
            catch (SourceException e)
            {
                said.Add(e.ToString());
            }
        }
    }

    private SourceSettings Plain => new() { Kind = "http", Location = server.BaseUri.ToString(), Suppliers = ["c0001"], Retries = 0 };

    private SourceSettings WithToken => Plain with { TokenFile = secrets["token"] };

    private SourceSettings WithPassword => Plain with { User = "동행", PasswordFile = secrets["password"] };

    private static IngestSettings With(SourceSettings source) => new() { Sources = [source] };
}
