using System.Text;
using DongHaeng.Dashboards.Administration.Schedules;
using DongHaeng.Dashboards.Administration.State;
using DongHaeng.Dashboards.Administration;
using DongHaeng.Dashboards.Archive;
using DongHaeng.Ops.Accounts;
using DongHaeng.Ops.Deliveries;
using DongHaeng.Ops;
using DongHaeng.Warehouse.Owed;
using DongHaeng.Warehouse.Read;
using Microsoft.Extensions.DependencyInjection;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>A town with settings, schedules, and three mails in the ledger: one sent, one failed, one of which nobody knows.</summary>
public sealed class AdminTown : Town
{
    // Nothing listens there, and nobody is asked.
    public AdminTown() => Site = new()
    {
        SignIn = new() { Provider = new() { Authority = "http://127.0.0.1:1", ClientId = "donghaeng", ClientSecretEnv = "PATH", Name = "통합로그인", Roles = new Dictionary<string, string> { ["a"] = AccountRole.Analyst } } },
    };

    public DeliveryLedger Ledger => new(Ops);

    /// <summary>The jobs that were started.</summary>
    public List<string> Started { get; } = [];

    /// <summary>The mail of a state.</summary>
    public DeliveryEntry Mail(string period) => Ledger.List().Single(mail => mail.Period == period);

    protected override void Around(IServiceCollection services, MetricReader reader, OpsStore store)
    {
        var recipient = new AccountRegister(store, TimeProvider.System).Find("supervisor")!;
        Put(store, recipient, "2024-08", AttemptOutcome.Sent, "250 OK");
        Put(store, recipient, "2024-09", AttemptOutcome.Failed, "550 no such box");
        Put(store, recipient, "2024-10", AttemptOutcome.Ambiguous, "No answer after the mail was begun.");
        services.AddSingleton(new Installation
        {
            Settings = () => [new("listen", "http://127.0.0.1:5080", true, SettingOrigin.File), new("mail.password", null, true, SettingOrigin.Environment)],
            State = () => [new StateLine(StatePart.Ops, Bytes: 2 << 20), new StateLine(StatePart.LandingKey, There: false, Attend: true)],
            Owed = () => [Owes("c0001", OwedStatus.Missing), Owes("c0002", OwedStatus.OnTime)],
            LastReceived = () => new Dictionary<string, DateTimeOffset> { ["c0001"] = DateTimeOffset.UnixEpoch.AddDays(3) },
            Schedules = _ => Task.FromResult<IReadOnlyList<ScheduleLine>>([new("night", "0 30 1 * * ?", DateTimeOffset.UnixEpoch.AddDays(1), null, false)]),
            Run = (name, _) =>
            {
                Started.Add(name);
                return Task.FromResult(name == "night");
            },
        });
        services.AddSingleton(new ReportDesk
        {
            Offers = [new("monthly_gu", "월간 보고서", "Monthly report", [Level.Gu], _ => [new(new(2024, 10, 1), "2024-10", "2024년 10월", "Oct 2024", "2024-10")])],
            Places = scope => [.. reader.Units(scope).Where(unit => unit.Level == Level.Gu && unit.Precision == Precision.Exact)],
            Draw = wish => Encoding.ASCII.GetBytes($"%PDF {wish.Report} {wish.Unit} {wish.Period:yyyy-MM} {wish.Viewer.Account}"),
            Mailed = mail => Encoding.ASCII.GetBytes($"%PDF as mailed {mail.Period}"),
            MayStill = (account, mail) => account.UnitId == mail.UnitId,
            WasExact = mail => mail.Period == "2024-08",
        });
    }

    private static CollectionRow Owes(string supplier, OwedStatus status) =>
        new(supplier, SupplierKind.Center, $"{supplier}동주민센터", $"{supplier} center", "g01", "counsel", new(2024, 10, 1), new(2024, 11, 7), null, status, 31, 0, 0, 0);

    private static void Put(OpsStore store, Account recipient, string period, AttemptOutcome outcome, string answer)
    {
        var ledger = new DeliveryLedger(store);
        var mail = new NewDelivery("monthly_gu", "g01", period, 1, recipient.Id, recipient.Email, "00", "reports/00.pdf", "월간_보고서.pdf", "제목", "본문은 보이지 않습니다", "<p>x</p>", "000001", "provisional");
        var id = ledger.Add(mail, DateTimeOffset.UnixEpoch).Entry.Id;
        ledger.End(id, ledger.Begin(id, "test", DateTimeOffset.UnixEpoch)!.Value, outcome, answer, DateTimeOffset.UnixEpoch.AddMinutes(1));
    }
}
