using System.Text;
using DongHaeng.Ingest.Sources;

namespace DongHaeng.Tests.Ingest.Sources;

public sealed class ManifestTests
{
    private const string Sha = "493ebe8ec62f95abc1f3c54ca455af3ee29c050adfbc3abd16c5f086f0208bd8";
    private const string File = $$"""{"dataset":"poverty_visit","from":"2024-10-01","to":"2024-10-31","sequence":10,"name":"a.csv","encoding":"cp949","rows":2,"bytes":412,"sha256":"{{Sha}}"}""";
    private const string Whole = $$"""{"format":"donghaeng-export/1","supplier":"c0371","generated_at":"2024-10-31T23:30:00+09:00","sequence":10,"files":[{{File}}]}""";

    [Fact]
    public void The_example_of_the_documentation_is_read()
    {
        var manifest = Parse(Whole);
        (manifest.Supplier, manifest.Sequence, manifest.GeneratedAt).ShouldBe(("c0371", 10, new DateTimeOffset(2024, 10, 31, 14, 30, 0, TimeSpan.Zero)));
        manifest.Files.ShouldBe([new ManifestFile("poverty_visit", new(2024, 10, 1), new(2024, 10, 31), 10, "a.csv", 412, Sha)]);
    }

    [Fact]
    public void A_byte_order_mark_does_no_harm() => ManifestJson.Parse([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Whole)], "c0371").Sequence.ShouldBe(10);

    [Theory]
    [InlineData("")]
    [InlineData("<html>")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"format\":\"donghaeng-export/1\"")]
    public void What_is_no_manifest_is_not_taken(string text) => Problem(text).ShouldStartWith("manifest.json");

    [Theory]
    [InlineData("supplier")]
    [InlineData("generated_at")]
    [InlineData("files")]
    [InlineData("sha256")]
    [InlineData("from")]
    [InlineData("name")]
    public void A_missing_field_is_named(string field) =>
        Problem(Whole.Replace($"\"{field}\"", "\"other\"", StringComparison.Ordinal)).ShouldContain($"'{field}'");

    [Fact]
    public void A_field_without_a_value_is_not_taken() =>
        Problem(Whole.Replace("\"a.csv\"", "null", StringComparison.Ordinal)).ShouldStartWith("manifest.json cannot be read");

    [Fact]
    public void Another_format_is_named() => Problem(Whole.Replace("export/1", "export/2", StringComparison.Ordinal))
        .ShouldBe("manifest.json is of format 'donghaeng-export/2', and only 'donghaeng-export/1' is understood.");

    [Fact]
    public void Another_suppliers_manifest_is_not_taken() => Problem(Whole.Replace("c0371", "c0372", StringComparison.Ordinal)).ShouldBe("manifest.json belongs to supplier 'c0372'.");

    [Theory]
    [InlineData("../a.csv")]
    [InlineData("a/b.csv")]
    [InlineData("/etc/passwd")]
    [InlineData("..")]
    [InlineData("")]
    [InlineData("..\\\\a.csv")]
    [InlineData("a\\u0000b.csv")]
    public void A_name_that_leads_elsewhere_is_not_taken(string name) =>
        Problem(Whole.Replace("a.csv", name, StringComparison.Ordinal)).ShouldStartWith("manifest.json names a file outside its folder");

    [Theory]
    [InlineData("")]
    [InlineData("../../keys/landing.key")]
    [InlineData("493e")]
    [InlineData("zz3ebe8ec62f95abc1f3c54ca455af3ee29c050adfbc3abd16c5f086f0208bd8")]
    public void A_checksum_that_is_none_is_not_taken(string sha) =>
        Problem(Whole.Replace(Sha, sha, StringComparison.Ordinal)).ShouldBe("manifest.json gives no SHA-256 for 'a.csv': it has 64 hexadecimal digits.");

    [Fact]
    public void An_empty_place_among_the_files_is_not_taken() =>
        Problem(Whole.Replace(File, "null", StringComparison.Ordinal)).ShouldBe("manifest.json has an empty place among its files.");

    private static Manifest Parse(string text) => ManifestJson.Parse(Encoding.UTF8.GetBytes(text), "c0371");

    private static string Problem(string text) => Should.Throw<SourceException>(() => Parse(text)).Message;
}
