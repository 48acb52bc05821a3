using DongHaeng.Tests.Support;

namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>A town with care crises: twelve referrals in 청운효자동, nine in 사직동, in October.</summary>
public sealed class CareCrisisTown : Town
{
    private const string Heading = "원본시스템,원본관리번호,행정동코드,담당자키,가구키,발생일자,입력일시,자료상태,정정차수,자료구분,의뢰번호,의뢰기관,위기유형,방문동의,모니터링등급,등급적용일,방문순번,방문목적,방문결과";

    protected override void Also(Exports exports)
    {
        exports.Add("c0001", "care_crisis", "2024-10-01..2024-10-31", Referrals(Cheongun, 12));
        exports.Add("c0002", "care_crisis", "2024-10-01..2024-10-31", Referrals(Sajik, 9));
    }

    private static string Referrals(string dong, int count) => Csv.File(Heading, [.. Enumerable.Range(1, count)
        .Select(i => $"HAPPY,{i},{dong},S-1,H-{i},2024-10-02,2024-10-02 18:00:00,N,0,REFER,R-{i},POLICE,DV,,,,,,")]);
}
