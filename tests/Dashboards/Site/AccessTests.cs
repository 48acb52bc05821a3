namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>Every address that the program answers, and what each kind of person gets there: a new one is not forgotten.</summary>
public sealed class AccessTests(Town town) : IClassFixture<Town>
{
    private static readonly string[] People = ["analyst", "supervisor", "head", "director", "admin", "nobody"];

    [Fact]
    public void Every_address_is_looked_at() => AccessTable.Rows.Select(row => row.Route).Distinct().Order(StringComparer.Ordinal).ShouldBe(town.Routes);

    [Fact]
    public async Task Each_kind_of_person_gets_what_the_table_says()
    {
        var wrong = new List<string>();
        foreach (var row in AccessTable.Rows)
        {
            foreach (var (person, expected) in People.Zip(row.Expected))
            {
                using var browser = person == "nobody" ? new Browser(town.Address) : await town.As(person);
                var answer = row.Route.StartsWith("GET ", StringComparison.Ordinal) ? await browser.Get(row.Address) : await browser.Post(row.Address, new() { ["x"] = "y" });
                if ((int)answer.StatusCode != expected)
                {
                    wrong.Add($"{row.Route} {row.Address} for {person}: {(int)answer.StatusCode}, not {expected}");
                }
            }
        }

        wrong.ShouldBeEmpty();
    }
}
