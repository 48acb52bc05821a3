using DongHaeng.Dashboards.Administration.Schedules;
using DongHaeng.Dashboards.Administration.State;
using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Administration;

/// <summary>What the pages of administration show that only the program knows which puts the parts together.</summary>
public sealed record Installation
{
    /// <summary>The settings in force, without a secret.</summary>
    public Func<IReadOnlyList<SettingLine>> Settings { get; init; } = () => [];

    /// <summary>The program, its stores, their disk and their keys.</summary>
    public Func<IReadOnlyList<StateLine>> State { get; init; } = () => [];

    /// <summary>What is owed by the last night that has ended and how everybody stands with it, a year back. Holds no figure that is shown.</summary>
    public Func<IReadOnlyList<CollectionRow>> Owed { get; init; } = () => [];

    /// <summary>When the last file of each supplier came; suppliers without any are not in it.</summary>
    public Func<IReadOnlyDictionary<string, DateTimeOffset>> LastReceived { get; init; } = () => new Dictionary<string, DateTimeOffset>();

    /// <summary>The schedules with the times of their runs.</summary>
    public Func<CancellationToken, Task<IReadOnlyList<ScheduleLine>>> Schedules { get; init; } = _ => Task.FromResult<IReadOnlyList<ScheduleLine>>([]);

    /// <summary>Starts a schedule's job at once; false where there is none of that name, or it runs or waits already.</summary>
    public Func<string, CancellationToken, Task<bool>> Run { get; init; } = (_, _) => Task.FromResult(false);

    /// <summary>Whether the settings name a mail server.</summary>
    public bool Mails { get; init; }

    /// <summary>The time of files and snapshots, which a demo sets.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
