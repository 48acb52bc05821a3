using System.Text.Json;
using Microsoft.Playwright;

namespace DongHaeng.Tests.EndToEnd;

/// <summary>The rules of accessibility that a program can check (npm's axe-core), at the widths and in the colours that people have.</summary>
internal static class Axe
{
    private static readonly int[] Widths = [360, 1440];
    private static readonly string[] OfColours = ["color-contrast", "link-in-text-block"]; // all others ask of what has no colour
    private static readonly string Script = File.ReadAllText(Find());

    /// <summary>Checks a page as it stands: no rule is broken, and nothing is wider than the window.</summary>
    public static async Task Look(this IPage page, string name)
    {
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
                var where = $"{name} at {width}, {scheme}";
                (await page.Broken(scheme == ColorScheme.Dark ? OfColours : [])).ShouldBeEmpty(where);
                (await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width, where);
            }
        }
    }

    /// <summary>The rules that a page breaks as it stands, each with the places.</summary>
    /// <param name="page">The page.</param>
    /// <param name="rules">The rules to ask of; all where none is named.</param>
    public static async Task<string[]> Broken(this IPage page, params string[] rules)
    {
        if (!await page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await page.EvaluateAsync(Script);
        }

        // Places are found for what is broken only: for all that holds they take most of the time.
        var broken = await page.EvaluateAsync<string>(
            """
            async rules => JSON.stringify((await axe.run({ resultTypes: ['violations'], ...(rules.length ? { runOnly: rules } : {}) }))
                .violations.map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' | ')))
            """,
            rules);
        return JsonSerializer.Deserialize<string[]>(broken)!;
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var script = Path.Combine(folder.FullName, "node_modules", "axe-core", "axe.min.js");
            if (File.Exists(script))
            {
                return script;
            }
        }

        throw new InvalidOperationException($"axe-core is in no node_modules above {AppContext.BaseDirectory}: run npm ci in the repository's root.");
    }
}
