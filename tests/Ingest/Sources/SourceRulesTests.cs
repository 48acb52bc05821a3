using DongHaeng.Ingest;
using DongHaeng.Ingest.Sources;
using Microsoft.Extensions.Configuration;

namespace DongHaeng.Tests.Ingest.Sources;

public sealed class SourceRulesTests
{
    private static readonly SourceSettings
        Folder = new() { Kind = "folder", Location = "/mnt/share" },
        Http = new() { Kind = "http", Location = "https://exports.example.go.kr/donghaeng" },
        Sftp = new() { Kind = "sftp", Location = "sftp://exports.example.go.kr:2022/srv", User = "donghaeng", IdentityFile = "/keys/id", KnownHostsFile = "/keys/known_hosts" };

    public static TheoryData<SourceSettings, string> Wrong => new()
    {
        { Folder with { Kind = "ftp" }, "'ftp'. Known are: folder, http, sftp." },
        { Folder with { Location = "" }, "name its folder" },
        { Folder with { TokenFile = "/keys/token" }, "needs no account" },
        { Http with { Location = "exports.example.go.kr/donghaeng" }, "write it as http://host/path" },
        { Http with { Location = "https://exports.example.go.kr/?x=1" }, "name tokenFile or tokenEnv" },
        { Http with { Location = "https://me@exports.example.go.kr/" }, "has an account in its location" },
        { Http with { Location = "http://exports.example.go.kr/", TokenEnv = "TOKEN" }, "unencrypted: write https://" },
        { Http with { TokenEnv = "TOKEN", User = "me", PasswordEnv = "PASSWORD" }, "both a token and a user or password" },
        { Http with { User = "me" }, "a user without a password" },
        { Http with { PasswordEnv = "PASSWORD" }, "a user without a password or the other way round" },
        { Http with { IdentityFile = "/keys/id" }, "knows no identityFile" },
        { Http with { TokenEnv = "eyJhbGciOi" }, "no environment variable's name" },
        { Http with { TokenEnv = "DONGHAENG_TOKEN" }, "not DONGHAENG_, which are settings" },
        { Http with { TokenEnv = "A", TokenFile = "/keys/token" }, "choose one" },
        { Sftp with { Location = "https://exports.example.go.kr/" }, "write it as sftp://host/path" },
        { Sftp with { User = null }, "add user" },
        { Sftp with { User = "-oProxyCommand=x" }, "no account's name" },
        { Sftp with { IdentityFile = null }, "add identityFile" },
        { Sftp with { IdentityFile = "-----BEGIN OPENSSH PRIVATE KEY-----" }, "no path" },
        { Sftp with { KnownHostsFile = null }, "add knownHostsFile" },
        { Sftp with { PasswordEnv = "PASSWORD" }, "signs in by key only" },
        { Http with { AtOnce = 0 }, "atOnce outside 1 to 64" },
        { Http with { PatienceSeconds = 0 }, "patienceSeconds outside" },
        { Http with { FileSeconds = double.NaN }, "fileSeconds outside" },
        { Http with { Retries = 6 }, "retries outside 0 to 5" },
        { Http with { FileMegabytes = 1025 }, "fileMegabytes outside 1 to 1024" },
        { Http with { Suppliers = ["c9999"] }, "'c9999', and there is none" },
        { Http with { Suppliers = ["c0100-c0001"] }, "'c0100-c0001', which is no span" },
        { Http with { Suppliers = ["c0001-g02"] }, "'c0001-g02', which is no span" },
    };

    [Theory]
    [MemberData(nameof(Wrong))]
    public void What_makes_no_sense_is_named_with_what_to_do(SourceSettings source, string said) => Problem(source).ShouldNotBeNull().ShouldContain(said);

    [Fact]
    public void What_makes_sense_is_taken()
    {
        Problem(Folder).ShouldBeNull();
        Problem(Http with { TokenFile = "token.txt" }).ShouldBeNull();
        Problem(Http with { Location = "http://127.0.0.1:8080", UserEnv = "SOURCE_USER", PasswordEnv = "SOURCE_PASSWORD" }).ShouldBeNull();
        Problem(Sftp).ShouldBeNull();
        Problem(Folder with { Suppliers = ["gus", "foundation"] }, Http, Sftp with { Suppliers = ["c0371"] }).ShouldBeNull();
    }

    [Fact]
    public void A_supplier_named_in_two_sources_is_refused() =>
        Problem(Folder with { Suppliers = ["c0001-c0003"] }, Sftp with { Suppliers = ["c0002"] }).ShouldBe("The settings name supplier c0002 2 times: name each in one source only.");

    [Fact]
    public void Who_is_named_by_id_is_not_meant_by_a_word_in_another_source()
    {
        var shares = SupplierShares.Of(new IngestSettings { Sources = [Http with { Suppliers = ["all"] }, Sftp with { Suppliers = ["c0371", "g02"] }] }, new(2024, 11, 1));
        shares[1].Suppliers.ShouldBe(["c0371", "g02"]);
        shares[0].Suppliers.Count.ShouldBe(425 + 25 + 1 - 2);
        shares[0].Suppliers.ShouldNotContain("c0371");
    }

    [Theory]
    [InlineData("centers", 425, "c0001")]
    [InlineData("gus", 25, "g01")]
    [InlineData("foundation", 1, "foundation")]
    [InlineData("c0010-c0019", 10, "c0010")]
    [InlineData("g03-g04", 2, "g03")]
    public void Words_and_spans_mean_suppliers(string name, int count, string first)
    {
        var suppliers = SupplierNames.Of(Http with { Suppliers = [name] }, new(2024, 11, 1)).Select(s => s.Id).ToList();
        (suppliers.Count, suppliers[0]).ShouldBe((count, first));
    }

    [Theory]
    [InlineData("token", "tokenFile")]
    [InlineData("Password", "passwordFile")]
    [InlineData("privateKey", "identityFile")]
    public void A_secret_written_into_the_settings_is_refused_without_repeating_it(string setting, string instead)
    {
        var written = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["ingest:sources:0:location"] = "https://me:planted@host/",
            [$"ingest:sources:0:{setting}"] = "planted",
        }).Build();
        var problem = WrittenSecrets.Problem(written.GetSection("ingest:sources")).ShouldNotBeNull();
        problem.ShouldContain(instead);
        problem.ShouldNotContain("planted");
    }

    private static string? Problem(params SourceSettings[] sources) => SourceRules.Problem(new IngestSettings { Sources = sources }, new(2024, 11, 1));
}
