using DongHaeng.Dashboards.Administration;
using DongHaeng.Reports.Reminders;
using DongHaeng.Warehouse.Owed;
using Quartz;

namespace DongHaeng.Host.Administration;

/// <summary>What administrators are told of the program around the pages.</summary>
internal static class InstallationOf
{
    /// <summary>Of a house whose server is being put together.</summary>
    /// <param name="house">The parts.</param>
    /// <param name="schedulers">Where the clockwork is found once the server runs.</param>
    public static Installation Of(House house, Func<ISchedulerFactory> schedulers) => new()
    {
        Settings = () => SettingLines.Of(house.Settings),
        State = () => StateLines.Of(house),
        // As far back as reminders look: what administrators see and what suppliers are told is the same.
        Owed = () => new OwedBook(house.Warehouse).At(OwedBook.LastNight(house.Clock.GetUtcNow()), Reminding.Months),
        LastReceived = () => new OwedBook(house.Warehouse).LastReceived(),
        Schedules = async cancel => await ScheduleLines.Of(await schedulers().GetScheduler(cancel), cancel),
        Run = async (name, cancel) => await ScheduleLines.Run(await schedulers().GetScheduler(cancel), name, cancel),
        Mails = house.Settings.Mail != null,
        Clock = house.Clock,
    };
}
