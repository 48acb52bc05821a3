using DongHaeng.Ingest.Rounds;
using Spectre.Console;

namespace DongHaeng.Host;

/// <summary>A progress bar on stderr where a person watches; silence where none does.</summary>
internal sealed class ProgressBars
{
    private const int Width = 28;
    private readonly ProgressTask? task;

    private ProgressBars(ProgressTask? task) => this.task = task;

    /// <summary>Runs something with a bar.</summary>
    /// <param name="what">What the bar says.</param>
    /// <param name="work">What is run.</param>
    /// <param name="quiet">No bar, as with --json.</param>
    public static async Task<T> Run<T>(string what, Func<ProgressBars, Task<T>> work, bool quiet = false)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(Console.Error) });
        if (quiet || Console.IsErrorRedirected || !terminal.Profile.Capabilities.Interactive)
        {
            return await work(new ProgressBars(null));
        }

        return await terminal.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new PercentageColumn(), new ElapsedTimeColumn())
            .StartAsync(async context =>
            {
                var bar = context.AddTask(what.PadRight(Width));
                var result = await work(new ProgressBars(bar));
                bar.IsIndeterminate = false;
                bar.Value = bar.MaxValue;
                return result;
            });
    }

    /// <summary>A bar that counts to a number.</summary>
    public IProgress<int> Count(int of) => new Told<int>(done => Set(done, of));

    /// <summary>A bar that shows which share of the new or landed files is read.</summary>
    public IProgress<RoundProgress> Share() => new Told<RoundProgress>(p => Set((int)(p.Share * 1000), 1000));

    /// <summary>A bar that shows which share of the new files is read, and then says that what they brought is published.</summary>
    public IProgress<RoundProgress> Night() => new Told<RoundProgress>(p =>
    {
        Set((int)(p.Share * 1000), 1000);
        if (p.Share >= 1 && task != null)
        {
            task.Description = "Publishing".PadRight(Width);
            task.IsIndeterminate = true;
        }
    });

    private void Set(int done, int of)
    {
        if (task != null)
        {
            task.MaxValue = Math.Max(of, 1);
            task.Value = done;
        }
    }

    /// <summary>Unlike Progress, tells at once and in order.</summary>
    private sealed class Told<T>(Action<T> tell) : IProgress<T>
    {
        public void Report(T value) => tell(value);
    }
}
