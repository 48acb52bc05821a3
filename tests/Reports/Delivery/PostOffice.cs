using System.Globalization;
using System.Text;
using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Reports.Delivery;
using DongHaeng.Samples.Mail;

namespace DongHaeng.Tests.Reports.Delivery;

/// <summary>A data folder, an outbox and a real SMTP server for one test.</summary>
public sealed class PostOffice : IAsyncDisposable
{
    private readonly List<Postman> postmen = [];

    private PostOffice(MailServer server)
    {
        Server = server;
        Settings = SettingsFor(server.Port);
        Store = OpsStore.Open(Folder);
        Accounts = new(Store, Clock);
        Ledger = new(Store);
        Archive = new(Folder);
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("dh-post-").FullName;

    public JumpingClock Clock { get; } = new(new DateTimeOffset(2024, 11, 5, 0, 0, 0, TimeSpan.Zero));

    public MailServer Server { get; }

    public MailSettings Settings { get; set; }

    public OpsStore Store { get; }

    public AccountRegister Accounts { get; }

    public DeliveryLedger Ledger { get; }

    public ReportArchive Archive { get; }

    public static Posting October { get; } = new(
        "monthly_gu", new("월간 보고서", "monthly report"), "g23", new("강남구", "Gangnam-gu"), "2024-10",
        new("2024년 10월", "Oct 2024"), 1, Final: false, "42", "gu/11680?period=2024-10");

    public static byte[] Pdf { get; } = Encoding.ASCII.GetBytes("%PDF-1.7 " + new string('x', 3000));

    public static async Task<PostOffice> OpenAsync(MailServerOptions? options = null) =>
        new(await MailServer.StartAsync(options, TestContext.Current.CancellationToken));

    public static MailSettings SettingsFor(int port, int timeoutSeconds = 20) =>
        new("127.0.0.1", port, "donghaeng@example.org", new Uri("https://donghaeng.example.org/"))
        {
            PerMinute = 100_000,
            TimeoutSeconds = timeoutSeconds,
        };

    public Account Recipient(string name, string language = "ko") =>
        Accounts.Find(name)
        ?? Accounts.Add(new(name, "이관리", $"{name}@example.org", AccountRole.Supervisor, "g23", language)).Account!;

    public AddedDelivery Put(string recipient, byte[]? pdf = null, Posting? posting = null, string language = "ko") =>
        new Outbox(Ledger, Archive, Settings, Clock).Put(posting ?? October, pdf ?? Pdf, Recipient(recipient, language));

    public IReadOnlyList<string> PutMany(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Put("r" + i.ToString("000", CultureInfo.InvariantCulture)).Entry.Id)];

    public Postman Postman(Func<Account, string, bool>? mayStillSee = null)
    {
        var postman = new Postman(Ledger, Archive, Settings, Clock, mayStillSee);
        postmen.Add(postman);
        return postman;
    }

    public Task<PostRun> DeliverAsync() => Postman().DeliverAsync(cancel: TestContext.Current.CancellationToken);

    public Task<IReadOnlyList<ReceivedMail>> ReceivedAsync() => Server.MailsAsync(TestContext.Current.CancellationToken);

    public DeliveryState State(AddedDelivery mail) => Ledger.Find(mail.Entry.Id)!.State;

    public DeliveryAttempt LastAttempt(AddedDelivery mail) => Ledger.Attempts(mail.Entry.Id)[^1];

    public async ValueTask DisposeAsync()
    {
        postmen.ForEach(p => p.Dispose());
        await Server.DisposeAsync();
        Store.Dispose();
        Directory.Delete(Folder, recursive: true);
    }
}
