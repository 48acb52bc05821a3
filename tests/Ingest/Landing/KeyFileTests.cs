using DongHaeng.Ingest.Landing;
using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Ingest.Landing;

public sealed class KeyFileTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    [System.Runtime.Versioning.SupportedOSPlatform("linux")]
    public void A_key_is_made_once_and_only_its_owner_may_read_it()
    {
        var made = KeyFile.Open(folder["keys"], "landing", needed: false);
        made.Length.ShouldBe(32);
        made.Distinct().Count().ShouldBeGreaterThan(10);
        KeyFile.Open(folder["keys"], "landing", needed: true).ShouldBe(made);
        File.GetUnixFileMode(folder["keys", "landing.key"]).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.GetFiles(folder["keys"]).ShouldHaveSingleItem();
    }

    [Fact]
    public void Two_keys_differ() => KeyFile.Open(folder.Path, "landing", needed: false).ShouldNotBe(KeyFile.Open(folder.Path, "pseudonym", needed: false));

    [Fact]
    public void A_lost_key_is_not_made_anew_while_data_need_it()
    {
        var message = Should.Throw<IOException>(() => KeyFile.Open(folder["keys"], "landing", needed: true)).Message;
        message.ShouldContain(folder["keys", "landing.key"]);
        message.ShouldContain("restore it from its backup");
        Directory.Exists(folder["keys"]).ShouldBeFalse();
    }

    [Fact]
    public void A_damaged_key_is_not_used()
    {
        File.WriteAllBytes(folder["landing.key"], new byte[31]);
        Should.Throw<IOException>(() => KeyFile.Open(folder.Path, "landing", needed: false)).Message.ShouldContain("damaged (31 bytes instead of 32)");
    }
}
