using DongHaeng.Warehouse.Read;

namespace DongHaeng.Dashboards.Wording;

/// <summary>The words around every page: header, navigation, footer.</summary>
public sealed record ShellTexts
{
    /// <summary>The language's code for the html element.</summary>
    public required string Code { get; init; }

    /// <summary>The product's name.</summary>
    public required string Product { get; init; }

    /// <summary>What the product is, in a few words.</summary>
    public required string Tagline { get; init; }

    /// <summary>The link that jumps over the navigation.</summary>
    public required string Skip { get; init; }

    /// <summary>What the main navigation is called to screen readers.</summary>
    public required string Navigation { get; init; }

    /// <summary>The page of the whole city.</summary>
    public required string City { get; init; }

    /// <summary>The page of a supervisor's own gu.</summary>
    public required string OwnGu { get; init; }

    /// <summary>The page of a dong head's own dong.</summary>
    public required string OwnDong { get; init; }

    /// <summary>The page of what the centers delivered.</summary>
    public required string Collection { get; init; }

    /// <summary>The button that ends the session.</summary>
    public required string SignOut { get; init; }

    /// <summary>What the choice of language is called to screen readers.</summary>
    public required string LanguageChoice { get; init; }

    /// <summary>The sentence at the foot of every page.</summary>
    public required string Footer { get; init; }

    /// <summary>The name of a role.</summary>
    public required Func<Role, string> RoleName { get; init; }

    /// <summary>한국어.</summary>
    public static ShellTexts Korean { get; } = new()
    {
        Code = "ko",
        Product = "동행",
        Tagline = "찾아가는 동주민센터 지표",
        Skip = "본문으로 건너뛰기",
        Navigation = "주 메뉴",
        City = "서울시",
        OwnGu = "우리 구",
        OwnDong = "우리 동",
        Collection = "자료 수집",
        SignOut = "로그아웃",
        LanguageChoice = "언어",
        Footer = "출처: 동주민센터 업무 자료. 개인과 가구의 기록은 이 화면에 없습니다.",
        RoleName = role => role switch
        {
            Role.Analyst => "재단 분석 담당",
            Role.Supervisor => "자치구 담당",
            Role.DongHead => "동장",
            Role.Director => "경영진",
            Role.Administrator => "시스템 관리",
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "The role has no Korean name yet: add it here."),
        },
    };

    /// <summary>English.</summary>
    public static ShellTexts English { get; } = new()
    {
        Code = "en",
        Product = "DongHaeng",
        Tagline = "Figures of Seoul's outreach dong centers",
        Skip = "Skip to content",
        Navigation = "Main menu",
        City = "Seoul",
        OwnGu = "Our gu",
        OwnDong = "Our dong",
        Collection = "Collection",
        SignOut = "Sign out",
        LanguageChoice = "Language",
        Footer = "Source: operational records of the dong centers. No record of a person or household is on this page.",
        RoleName = role => role switch
        {
            Role.Analyst => "Foundation analyst",
            Role.Supervisor => "Gu supervisor",
            Role.DongHead => "Dong head",
            Role.Director => "Management",
            Role.Administrator => "Administrator",
            _ => throw new ArgumentOutOfRangeException(nameof(role), role, "The role has no English name yet: add it here."),
        },
    };
}
