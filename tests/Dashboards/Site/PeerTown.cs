using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>A town whose residents are counted. 소공동 (중구) is more like 청운효자동 than 사직동 of its own gu is: it differs in nothing but its area, which every dong's does.</summary>
public sealed class PeerTown : Town
{
    private const string Heading = "원본시스템,원본관리번호,행정동코드,연령대,성별,기준일,입력일시,자료상태,정정차수,통계구분,인원수";

    public PeerTown() => AlsoFrom = ["foundation"];

    protected override void Also(Exports exports)
    {
        exports.Add("foundation", "population", "2023-01-01..2023-12-31", Csv.File(Heading,
        [
            .. Residents(Cheongun, 9_000, 1_000, 5_000), .. Residents(Sajik, 5_000, 4_000, 6_000), .. Residents(Sogong, 9_000, 1_000, 5_000),
        ]));
        foreach (var (center, dong) in new[] { ("c0001", Cheongun), ("c0002", Sajik), ("c0018", Sogong) })
        {
            exports.Add(center, "counsel", "2024-10-01..2024-10-31", Csv.File("원본시스템,원본관리번호,행정동코드,연령대,발생일자,입력일시,자료상태,정정차수,상담번호,상담경로,상담구분,상담결과,의뢰기관유형", [.. Enumerable.Range(1, 20).Select(i => $"HAPPY,{i},{dong},{(i % 2 == 0 ? "40-49" : "75-84")},2024-10-02,2024-10-02 18:00:00,N,0,S-{i},PHONE,FIRST,INFO,")]));
        }
    }

    private static IEnumerable<string> Residents(string dong, int younger, int older, int households) =>
    [
        $"XLS,{dong}1,{dong},40-49,F,2023-12-31,2023-12-31 18:00:00,N,0,RESIDENT,{younger}", $"XLS,{dong}2,{dong},75-84,F,2023-12-31,2023-12-31 18:00:00,N,0,RESIDENT,{older}",
        $"XLS,{dong}3,{dong},,,2023-12-31,2023-12-31 18:00:00,N,0,HOUSEHOLD,{households}",
    ];
}
