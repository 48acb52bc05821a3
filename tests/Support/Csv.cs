namespace DongHaeng.Tests.Support;

/// <summary>Lines of exports with the fewest columns that the contracts ask for. The dong is 청운효자동, center c0001.</summary>
public static class Csv
{
    public const string Dong = "1111051500";

    private const string Common = "원본시스템,원본관리번호,행정동코드,담당자키,가구키,발생일자,입력일시,자료상태,정정차수";

    public const string VisitHeading = Common + ",방문순번,가구유형,방문목적,방문결과";

    public const string DiscoveryHeading = Common + ",대상자키,발굴경로,발굴차수,배정일,초기접촉일,처리결과,비대상사유,종결일";

    public const string CaseHeading = Common + ",사례번호,사례유형,주사례기관,단계,종결사유";

    public const string ShopHeading = "원본시스템,원본관리번호,행정동코드,발생일자,입력일시,자료상태,정정차수,자료구분,가게번호,업종,약정주기,기부순번,기부종류,환산액(원)";

    public static string Visit(string id, string day, string result = "DONE", string type = "BASIC", int revision = 0, string status = "N", string dong = Dong, string household = "H-1") =>
        $"HAPPY,{id},{dong},S-1,{household},{day},{day} 18:00:00,{status},{revision},1,{type},REGULAR,{result}";

    public static string Discovery(string id, string assigned, string contact = "", string result = "", string closed = "", string dong = Dong, string route = "ZONE") =>
        $"HAPPY,{id},{dong},S-1,H-1,{assigned},{assigned} 18:00:00,N,0,P-{id},{route},,{assigned},{contact},{result},,{closed}";

    public static string Closing(string id, string day, string reason, string type = "GENERAL", string dong = Dong) =>
        $"HAPPY,{id},{dong},S-1,H-1,{day},{day} 18:00:00,N,0,C-{id},{type},DONG,CLOSE,{reason}";

    public static string Gift(string id, string day, long won, string biz = "FOOD", string dong = Dong) =>
        $"LOCAL,{id},{dong},{day},{day} 18:00:00,N,0,GIFT,SH-1,{biz},M,1,GOODS,\"{won:N0}\"";

    /// <summary>A line with other cells under some headings; a heading that the line lacks is added to its end.</summary>
    public static (string Heading, string Line) With(string heading, string line, params (string Heading, string Cell)[] changes)
    {
        var heads = heading.Split(',').ToList();
        var cells = line.Split(',').ToList();
        foreach (var (head, cell) in changes)
        {
            var quoted = cell.AsSpan().IndexOfAny(",\"\n") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
            var place = heads.IndexOf(head);
            if (place < 0)
            {
                heads.Add(head);
                cells.Add(quoted);
            }
            else
            {
                cells[place] = quoted;
            }
        }

        return (string.Join(',', heads), string.Join(',', cells));
    }

    public static string File(string heading, params string[] lines) => string.Join("\r\n", lines.Prepend(heading)) + "\r\n";
}
