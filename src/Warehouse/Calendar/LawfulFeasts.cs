namespace DongHaeng.Warehouse;

/// <summary>
/// The public holidays that the law fixes (관공서의 공휴일에 관한 규정 article 2, from 2022 공휴일에 관한 법률), each with
/// the right to a substitute that it had at the time (article 3).
/// </summary>
/// <remarks>
/// Substitutes came in steps: 설날, 추석 and 어린이날 in 2014; 삼일절, 광복절, 개천절 and 한글날 with the act of 2021-07-07,
/// whose transitional rule begins with 광복절 2021; 부처님오신날 and 성탄절 by the decree of 2023-05-04. 제헌절 was no holiday
/// from 2008 to 2025 and is one again since the act promulgated on 2026-02-10. 1 May (근로자의 날) was a day off for
/// employees only, on which public offices worked, until an act passed on 2026-03-31 made it a public holiday (노동절).
/// That both have substitutes like the national days rests on reports about the decree of 2026, not on its text.
/// </remarks>
internal static class LawfulFeasts
{
    private static readonly DateOnly
        FirstRule = new(2014, 1, 1), NationalDays = new(2021, 7, 7), TemplesAndChurches = new(2023, 5, 4), Of2026 = new(2026, 1, 1);

    /// <summary>The feasts of a year in the order of their days.</summary>
    public static IReadOnlyList<Feast> Of(int year)
    {
        var feasts = new List<Feast>
        {
            One("신정", "New Year's Day", new(year, 1, 1), null),
            Three("설날", "Seollal", LunarDay.In(year, 1, 1)),
            One("삼일절", "Independence Movement Day", new(year, 3, 1), NationalDays),
            One("부처님오신날", "Buddha's Birthday", LunarDay.In(year, 4, 8), TemplesAndChurches),
            One("어린이날", "Children's Day", new(year, 5, 5), FirstRule),
            One("현충일", "Memorial Day", new(year, 6, 6), null),
            One("광복절", "Liberation Day", new(year, 8, 15), NationalDays),
            Three("추석", "Chuseok", LunarDay.In(year, 8, 15)),
            One("개천절", "National Foundation Day", new(year, 10, 3), NationalDays),
            One("한글날", "Hangeul Day", new(year, 10, 9), NationalDays),
            One("성탄절", "Christmas Day", new(year, 12, 25), TemplesAndChurches),
        };
        if (year >= Of2026.Year)
        {
            feasts.Add(One("노동절", "Labor Day", new(year, 5, 1), Of2026));
            feasts.Add(One("제헌절", "Constitution Day", new(year, 7, 17), Of2026));
        }

        return [.. feasts.OrderBy(f => f.First)];
    }

    private static Feast One(string ko, string en, DateOnly day, DateOnly? ruled) =>
        new(ko, en, day, 1, ruled <= day ? Substitution.Weekends : Substitution.None);

    private static Feast Three(string ko, string en, DateOnly middle) =>
        new(ko, en, middle.AddDays(-1), 3, FirstRule <= middle ? Substitution.Sundays : Substitution.None);
}
