using DongHaeng.Dashboards.Views;
using DongHaeng.Ingest.Rounds;
using DongHaeng.Ops;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Contacts;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Ops.Releases;
using DongHaeng.Ops.Reminders;
using DongHaeng.Ops.Subscriptions;
using DongHaeng.Ops.Views;
using DongHaeng.Reports.Delivery;
using DongHaeng.Reports.Notices;
using DongHaeng.Reports.Releasing;
using DongHaeng.Reports.Reminders;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Publish;
using DongHaeng.Warehouse.Read;
using DongHaeng.Warehouse.Store;

namespace DongHaeng.Host;

/// <summary>The parts of one data folder, put together in one place for every verb and the server.</summary>
internal sealed class House : IDisposable
{
    private readonly Stack<IDisposable> open = new();

    /// <summary>Takes the data folder and opens what lies in it.</summary>
    /// <exception cref="Refusal">Another process has it.</exception>
    public House(Settings settings, TimeProvider? clock = null)
    {
        Settings = settings;
        Clock = clock ?? TimeProvider.System;
        try
        {
            Keep(DataFolder.Take(settings.Data));
            Shelf = new SnapshotShelf(settings.Data);
            Ops = Keep(OpsStore.Open(settings.Data));
            Warehouse = Keep(WarehouseFile.Open(settings.Data));
            Intake = Keep(new Intake(settings.Data, settings.Keys, Warehouse, settings.Ingest));
            Publisher = new Publisher(Warehouse, Shelf);
            Night = Keep(new Night(Intake, Publisher, Shelf, settings.Ingest, Clock));
            Reader = Keep(new MetricReader(Shelf));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public Settings Settings { get; }

    /// <summary>The time of files and snapshots. The demo's stands in 2024; mail and sign-in go by the real one.</summary>
    public TimeProvider Clock { get; }

    public SnapshotShelf Shelf { get; }

    public OpsStore Ops { get; }

    public WarehouseFile Warehouse { get; }

    public Intake Intake { get; }

    public Publisher Publisher { get; }

    public Night Night { get; }

    public MetricReader Reader { get; }

    public AccountRegister Accounts => new(Ops, TimeProvider.System);

    public SignInDesk SignIn => new(Ops, TimeProvider.System);

    public SubscriptionList Subscriptions => new(Ops, TimeProvider.System);

    public DeliveryLedger Ledger => new(Ops);

    public ReportArchive Archive => new(Settings.Data);

    /// <summary>How mail leaves.</summary>
    /// <exception cref="Refusal">The settings do not say.</exception>
    public MailSettings Mail => Settings.Mail ?? throw new Refusal("The settings name no mail server. Add `mail` with host, port, fromAddress and publicBaseUrl to donghaeng.json.");

    public Dispatch Dispatch => new(
        Reader, Subscriptions, Releases, Settings.Releases, Ledger, new Outbox(Ledger, Archive, Mail, TimeProvider.System), Mail, new Ops.Audit.AuditLog(Ops), TimeProvider.System);

    public Preview Preview => new(Reader, Releases, Ledger, new Outbox(Ledger, Archive, Mail, TimeProvider.System), Mail, new Ops.Audit.AuditLog(Ops), TimeProvider.System);

    public ReleaseOffice ReleaseOffice => new(Reader, Releases, new Ops.Audit.AuditLog(Ops), TimeProvider.System);

    public Trouble Trouble => new(Ledger, new NoticeLedger(Ops), Mail, TimeProvider.System);

    public ReleaseBook Releases => new(Ops, TimeProvider.System);

    public Postman Postman => new(Ledger, Archive, Mail, TimeProvider.System, (account, unit) => MailRights.Find(Reader, account, unit) != null);

    public Reminding Reminding => new(new OwedBook(Warehouse), new ContactList(Ops, TimeProvider.System), new ReminderLedger(Ops), Mail, Clock);

    public ReminderPostman ReminderPostman => new(new ReminderLedger(Ops), Mail, Clock);

    public Watching Watching => new(
        Reader, new ViewList(Ops, TimeProvider.System), new NoticeLedger(Ops), new AccountRegister(Ops, TimeProvider.System), new Ops.Audit.AuditLog(Ops), Mail.PublicBaseUrl, TimeProvider.System);

    public NoticePostman NoticePostman => new(new NoticeLedger(Ops), Mail, TimeProvider.System);

    public void Dispose()
    {
        while (open.TryPop(out var part))
        {
            part.Dispose();
        }
    }

    private T Keep<T>(T part)
        where T : IDisposable
    {
        open.Push(part);
        return part;
    }
}
