using System.Globalization;
using DongHaeng.Dashboards.Shell;
using DongHaeng.Dashboards.Wording;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;

namespace DongHaeng.Dashboards.Administration.State;

/// <summary>The settings in force and the state of the stores. Settings are changed in their file, not here.</summary>
public static class StateRoutes
{
    /// <summary>Adds /admin/settings.</summary>
    public static void MapState(this IEndpointRouteBuilder admin) => admin.MapGet("/settings", Show);

    private static RazorComponentResult Show(Visit visit, Installation installation)
    {
        var words = visit.Texts.State;
        return new RazorComponentResult<StatePage>(new
        {
            Frame = Frame.Of(visit, words.Title),
            State = installation.State().Select(line => new ListRow(words.PartOf(line.Part), null, [new ListCell(Text(line, words), line.Attend, Long: true)])).ToList(),
            Settings = installation.Settings().Select(line => new ListRow(line.Name, null,
                [new ListCell(line.Value ?? (line.Set ? words.Set : words.NotSet), Long: true), words.OriginOf(line.Origin)])).ToList(),
        });
    }

    private static string Text(StateLine line, StateTexts words) =>
        !line.There ? words.Missing
        : line.Text is { } text ? text
        : line.Bytes is { } bytes ? Size(bytes)
        : words.There;

    private static string Size(long bytes) => bytes switch
    {
        >= 1L << 30 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 30):N1} GiB"),
        >= 1L << 20 => string.Create(CultureInfo.InvariantCulture, $"{bytes / (double)(1L << 20):N1} MiB"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{bytes / 1024.0:N1} KiB"),
    };
}
