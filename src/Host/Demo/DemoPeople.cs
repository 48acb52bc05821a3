using DongHaeng.Ops.Accounts;
using DongHaeng.Reports.Catalog;
using DongHaeng.Warehouse.Org;

namespace DongHaeng.Host.Demo;

/// <summary>The demo's accounts: one of each role, and the supervisors of all gus, who have subscribed to the monthly report.</summary>
internal static class DemoPeople
{
    /// <summary>The accounts that the demo offers sign-in links for, with what they see.</summary>
    public static readonly IReadOnlyList<(string Name, string Sees)> Guests =
    [
        ("analyst", "analyst of the foundation: the city, all gus and dongs"),
        ("gangnam", "supervisor of 강남구: her gu and its dongs"),
        ("yeoksam", "head of 역삼1동: her dong"),
        ("director", "director: the city"),
        ("admin", "administrator: no figures"),
    ];

    public static void MoveIn(House house)
    {
        Add("analyst", "분석 담당", AccountRole.Analyst, null);
        Add("director", "복지정책 국장", AccountRole.Director, null);
        Add("admin", "시스템 관리자", AccountRole.Administrator, null);
        Add("yeoksam", "역삼1동장", AccountRole.DongHead, "d0369");
        foreach (var gu in OrgUnits.Gus)
        {
            var name = gu.En.Split('-')[0].ToLowerInvariant();
            var supervisor = Add(name, $"{gu.Ko} 복지 팀장", AccountRole.Supervisor, gu.Id);
            foreach (var report in ReportCatalog.All.Where(r => r.Id == "monthly_gu"))
            {
                house.Subscriptions.Add(report.Id, gu.Id, supervisor.Id);
            }
        }

        Account Add(string name, string display, string role, string? unit) =>
            house.Accounts.Add(new NewAccount(name, display, $"{name}@example.go.kr", role, unit)).Account
                ?? throw new InvalidOperationException($"The demo's account {name} could not be added.");
    }
}
