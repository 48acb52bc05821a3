using DongHaeng.Warehouse.Org;

namespace DongHaeng.Tests.Warehouse.Org;

public sealed class OrgUnitTests
{
    [Theory]
    [InlineData("2024-11-01", 425, 426)]
    [InlineData("2024-11-24", 425, 426)]
    [InlineData("2024-11-25", 426, 426)] // 둔촌1동's own center opened again
    [InlineData("2025-07-01", 427, 427)] // 용신동 became two
    [InlineData("2022-12-22", 425, 426)]
    [InlineData("2014-01-01", 423, 423)]
    public void Centers_and_dongs_follow_from_the_day(string day, int centers, int dongs)
    {
        OrgUnits.CentersOn(Day(day)).Select(c => c.Id).Distinct().Count().ShouldBe(centers);
        OrgUnits.DongsOn(Day(day)).Select(d => d.Id).Distinct().Count().ShouldBe(dongs);
        OrgUnits.CentersOn(Day(day)).Count().ShouldBe(centers, "each has one span a day");
        OrgUnits.DongsOn(Day(day)).Count().ShouldBe(dongs, "each has one span a day");
    }

    [Theory]
    [InlineData("종로구", 17)]
    [InlineData("중구", 15)]
    [InlineData("용산구", 16)]
    [InlineData("성동구", 17)]
    [InlineData("광진구", 15)]
    [InlineData("동대문구", 14)]
    [InlineData("중랑구", 16)]
    [InlineData("성북구", 20)]
    [InlineData("강북구", 13)]
    [InlineData("도봉구", 14)]
    [InlineData("노원구", 19)]
    [InlineData("은평구", 16)]
    [InlineData("서대문구", 14)]
    [InlineData("마포구", 16)]
    [InlineData("양천구", 18)]
    [InlineData("강서구", 20)]
    [InlineData("구로구", 16)]
    [InlineData("금천구", 10)]
    [InlineData("영등포구", 18)]
    [InlineData("동작구", 15)]
    [InlineData("관악구", 21)]
    [InlineData("서초구", 18)]
    [InlineData("강남구", 22)]
    [InlineData("송파구", 27)]
    [InlineData("강동구", 19, 18)]
    public void Each_gu_had_its_dongs_and_centers_in_July_2023(string gu, int dongs, int? centers = null)
    {
        var id = OrgUnits.Gus.Single(g => g.Ko == gu).Id;
        OrgUnits.DongsOn(new(2023, 7, 1)).Count(d => d.GuId == id).ShouldBe(dongs);
        OrgUnits.CentersOn(new(2023, 7, 1)).Count(c => c.GuId == id).ShouldBe(centers ?? dongs);
    }

    [Theory]
    [InlineData("번1동", "1130559000", "1130559500", "2019-01-01")]
    [InlineData("번2동", "1130560000", "1130560300", "2019-01-01")]
    [InlineData("번3동", "1130560600", "1130560800", "2019-01-01")]
    [InlineData("수유1동", "1130561000", "1130561500", "2019-01-01")]
    [InlineData("수유2동", "1130562000", "1130562500", "2019-01-01")]
    [InlineData("수유3동", "1130563000", "1130563500", "2019-01-01")]
    [InlineData("상일1동", "1174052000", "1174052500", "2021-07-01", "상일동")]
    [InlineData("개포3동", "1168074000", "1168067500", "2022-12-23", "일원2동")]
    public void A_dong_keeps_its_id_when_code_or_name_change(string name, string before, string after, string day, string? oldName = null)
    {
        var now = OrgUnits.DongsOn(Day(day)).Single(d => d.Code == after);
        var then = OrgUnits.DongsOn(Day(day).AddDays(-1)).Single(d => d.Code == before);
        (now.Ko, then.Ko, then.Id).ShouldBe((name, oldName ?? name, now.Id));
        OrgUnits.DongsOn(Day(day)).ShouldNotContain(d => d.Code == before);
        OrgUnits.DongsOn(Day(day).AddDays(-1)).ShouldNotContain(d => d.Code == after);
    }

    [Theory]
    [InlineData("위례동", "1171064700", "송파구", "2015-07-01")]
    [InlineData("항동", "1153080000", "구로구", "2020-01-01")]
    [InlineData("상일2동", "1174052600", "강동구", "2021-07-01")]
    [InlineData("신설동", "1123051500", "동대문구", "2025-07-01")]
    [InlineData("용두동", "1123053300", "동대문구", "2025-07-01")]
    public void A_new_dong_is_there_from_its_day_with_a_center_of_its_own(string name, string code, string gu, string day)
    {
        var dong = OrgUnits.DongsOn(Day(day)).Single(d => d.Code == code);
        (dong.Ko, OrgUnits.Gus.Single(g => g.Id == dong.GuId).Ko).ShouldBe((name, gu));
        OrgUnits.DongsOn(Day(day).AddDays(-1)).ShouldNotContain(d => d.Id == dong.Id);
        var center = OrgUnits.Services.Single(s => s.DongId == dong.Id && OrgUnits.Covers(s.From, s.To, Day(day))).CenterId;
        OrgUnits.CentersOn(Day(day)).Single(c => c.Id == center).Ko.ShouldBe($"{name} 동행센터");
        OrgUnits.CentersOn(Day(day).AddDays(-1)).ShouldNotContain(c => c.Id == center);
    }

    [Theory]
    [InlineData("거여2동", "1171053200", "2015-07-01")] // gave land to 위례동
    [InlineData("장지동", "1171064600", "2015-07-01")]
    [InlineData("오류2동", "1153078000", "2020-01-01")] // gave land to 항동
    [InlineData("강일동", "1174051500", "2021-07-01")] // gave land to 상일2동, not 상일동
    [InlineData("가양1동", "1150060300", "2023-12-27")]
    [InlineData("방화3동", "1150064100", "2023-12-27")]
    public void A_dong_whose_border_moved_keeps_its_code(string name, string code, string day)
    {
        foreach (var at in new[] { Day(day).AddDays(-1), Day(day) })
        {
            OrgUnits.DongsOn(at).Single(d => d.Code == code).Ko.ShouldBe(name);
        }
    }

    [Fact]
    public void Yongsin_dong_ended_with_June_2025()
    {
        OrgUnits.DongsOn(new(2025, 6, 30)).Single(d => d.Code == "1123053600").Ko.ShouldBe("용신동");
        OrgUnits.DongsOn(new(2025, 7, 1)).ShouldNotContain(d => d.Ko == "용신동");
    }

    [Theory]
    [InlineData("2017-12-31", "둔촌2동", 1)]
    [InlineData("2018-01-01", "둔촌1동,둔촌2동", 2)]
    [InlineData("2024-11-24", "둔촌1동,둔촌2동", 2)]
    [InlineData("2024-11-25", "둔촌2동", 1)]
    public void The_center_of_Dunchon_2_dong_did_the_work_of_two_while_one_was_rebuilt(string day, string dongs, int count)
    {
        var served = OrgUnits.DongsServed("c0426", Day(day)).Select(d => d.Ko).Order(StringComparer.Ordinal).ToList();
        (string.Join(',', served), served.Count).ShouldBe((dongs, count));
        OrgUnits.CentersOn(Day(day)).Any(c => c.Ko.StartsWith("둔촌1동", StringComparison.Ordinal)).ShouldBe(count == 1);
    }

    [Theory]
    [InlineData("2014-01-01")]
    [InlineData("2018-06-15")]
    [InlineData("2020-01-01")]
    [InlineData("2023-07-01")]
    [InlineData("2024-11-24")]
    [InlineData("2024-11-25")]
    [InlineData("2025-07-01")]
    public void Every_dong_is_served_by_exactly_one_open_center_of_its_gu(string day)
    {
        var open = OrgUnits.CentersOn(Day(day)).ToDictionary(c => c.Id);
        foreach (var dong in OrgUnits.DongsOn(Day(day)))
        {
            var center = OrgUnits.Services.Where(s => s.DongId == dong.Id && OrgUnits.Covers(s.From, s.To, Day(day))).ShouldHaveSingleItem(dong.Ko).CenterId;
            open[center].GuId.ShouldBe(dong.GuId, dong.Ko);
        }
    }

    [Fact]
    public void A_code_never_meant_two_dongs() =>
        OrgUnits.Dongs.GroupBy(d => d.Code).Where(g => g.Select(d => d.Id).Distinct().Count() > 1).ShouldBeEmpty();

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd");
}
