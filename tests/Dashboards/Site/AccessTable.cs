namespace DongHaeng.Tests.Dashboards.Site;

/// <summary>What each kind of person gets at an address.</summary>
internal static class AccessTable
{
    /// <summary>Analyst, supervisor of 종로구, head of 청운효자동, director, administrator, nobody.</summary>
    public static IReadOnlyList<(string Route, string Address, int[] Expected)> Rows { get; } = [.. Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(words => ($"{words[0]} {words[1]}", words[2], words[3..].Select(int.Parse).ToArray()))];

    private const string Text = """
        GET / / 302 302 302 302 302 302
        GET /account /account 200 200 200 200 200 302
        GET /account/code /account/code 302 302 302 302 302 302
        GET /admin/ /admin 403 403 403 403 200 302
        GET /admin/accounts /admin/accounts 403 403 403 403 200 302
        GET /admin/accounts/new /admin/accounts/new 403 403 403 403 200 302
        GET /admin/accounts/{id} /admin/accounts/none 403 403 403 403 404 302
        GET /admin/audit /admin/audit 403 403 403 403 200 302
        GET /admin/audit.csv /admin/audit.csv 403 403 403 403 200 302
        GET /admin/centers /admin/centers 403 403 403 403 200 302
        GET /admin/centers/{id} /admin/centers/none 403 403 403 403 404 302
        GET /admin/deliveries /admin/deliveries 403 403 403 403 200 302
        GET /admin/deliveries/{id} /admin/deliveries/none 403 403 403 403 404 302
        GET /admin/schedules /admin/schedules 403 403 403 403 200 302
        GET /admin/settings /admin/settings 403 403 403 403 200 302
        GET /annotations/new /annotations/new?level=gu&of=11110&metric=visits_done&period=2024-10 200 200 404 200 404 302
        GET /annotations/new /annotations/new?level=dong&of=1111051500&metric=visits_done&period=2024-10 200 200 200 404 404 302
        GET /annotations/new /annotations/new?level=gu&of=11140&metric=visits_done&period=2024-10 200 404 404 200 404 302
        GET /annotations/{id} /annotations/none 404 404 404 404 404 302
        GET /api/v1/compare/{id} /api/v1/compare/discovery_linked?period=2024-10 401 401 401 401 401 401
        GET /api/v1/corrections /api/v1/corrections?month=2024-09 401 401 401 401 401 401
        GET /api/v1/metrics /api/v1/metrics 401 401 401 401 401 401
        GET /api/v1/metrics/{id} /api/v1/metrics/visits_done?from=2024-10&to=2024-10 401 401 401 401 401 401
        GET /api/v1/snapshot /api/v1/snapshot 401 401 401 401 401 401
        GET /api/v1/snapshots /api/v1/snapshots 401 401 401 401 401 401
        GET /api/v1/units /api/v1/units 401 401 401 401 401 401
        GET /api/{documentName}/openapi.json /api/v1/openapi.json 200 200 200 200 200 200
        GET /assets/{**path} /assets/site.css 200 200 200 200 200 200
        GET /cases /cases 302 302 302 302 200 302
        GET /city /city 200 200 200 200 403 302
        GET /city/pathway/{theme}.{form:regex(^(csv|xlsx|json|arrow|parquet|svg)$)} /city/pathway/cases.csv?period=2024-10 200 200 200 200 403 302
        GET /city/spread/{metric}.{form:regex(^(csv|xlsx|json|arrow|parquet|svg)$)} /city/spread/visits_done.csv?period=2024-10 400 200 200 200 403 302
        GET /city/{metric}.{form:regex(^(csv|xlsx|json|arrow|parquet|svg)$)} /city/visits_done.csv?from=2024-10&to=2024-10 200 200 200 200 403 302
        GET /collection /collection 200 200 200 200 200 302
        GET /collection /collection?gu=11110 200 200 200 200 200 302
        GET /collection /collection?gu=11140 200 404 200 200 200 302
        GET /collection.{form:regex(^(csv|xlsx|json|arrow|parquet)$)} /collection.csv?period=2024-10 200 200 404 404 404 302
        GET /collection/rejects /collection/rejects 200 200 200 403 403 302
        GET /collection/rejects.csv /collection/rejects.csv 200 200 200 403 403 302
        GET /compare /compare 200 200 200 200 403 302
        GET /compare /compare?of=11110 200 200 200 200 404 302
        GET /compare /compare?of=11140 200 200 200 200 404 302
        GET /compare /compare?of=1111051500 200 200 200 404 404 302
        GET /compare /compare?of=all 200 404 404 404 404 302
        GET /compare.{form:regex(^(csv|xlsx|json|arrow|parquet|svg)$)} /compare.csv?metric=discovery_linked&period=2024-10 200 200 200 200 403 302
        GET /compare.{form:regex(^(csv|xlsx|json|arrow|parquet|svg)$)} /compare.svg?metric=discovery_linked&period=2024-10&of=11140 200 404 404 404 404 302
        GET /corrections /corrections 200 200 200 200 403 302
        GET /corrections.{form:regex(^(csv|xlsx|json|arrow|parquet)$)} /corrections.csv?period=2024-09 200 200 200 200 403 302
        GET /discovery /discovery 302 302 302 302 200 302
        GET /dong/{code} /dong/1111051500 200 200 200 404 404 302
        GET /dong/{code} /dong/1111053000 200 200 404 404 404 302
        GET /dong/{code} /dong/1114052000 200 404 404 404 404 302
        GET /dong/{code}/pathway/{theme}.{form:regex(^(csv|xlsx|json|arrow|parquet|svg)$)} /dong/1111051500/pathway/discovery.csv?period=2024-10 200 200 200 404 404 302
        GET /dong/{code}/pathway/{theme}.{form:regex(^(csv|xlsx|json|arrow|parquet|svg)$)} /dong/1114052000/pathway/cases.svg?period=2024-10 400 404 404 404 404 302
        GET /dong/{code}/spread/{metric}.{form:regex(^(csv|xlsx|json|arrow|parquet|svg)$)} /dong/1111051500/spread/visits_done.csv?period=2024-10 400 200 200 404 404 302
        GET /dong/{code}/{metric}.{form:regex(^(csv|xlsx|json|arrow|parquet|svg)$)} /dong/1111051500/visits_done.csv?from=2024-10&to=2024-10 200 200 200 404 404 302
        GET /dong/{code}/{metric}.{form:regex(^(csv|xlsx|json|arrow|parquet|svg)$)} /dong/1114052000/visits_done.svg?from=2024-10&to=2024-10 200 404 404 404 404 302
        GET /gu/{code} /gu/11110 200 200 200 200 404 302
        GET /gu/{code} /gu/11140 200 200 200 200 404 302
        GET /gu/{code} /gu/99999 404 404 404 404 404 302
        GET /gu/{code}/pathway/{theme}.{form:regex(^(csv|xlsx|json|arrow|parquet|svg)$)} /gu/11140/pathway/cases.xlsx?period=2024-10 200 200 200 200 404 302
        GET /gu/{code}/spread/{metric}.{form:regex(^(csv|xlsx|json|arrow|parquet|svg)$)} /gu/11140/spread/visits_done.json?period=2024-10 400 200 200 200 404 302
        GET /gu/{code}/{metric}.{form:regex(^(csv|xlsx|json|arrow|parquet|svg)$)} /gu/11110/visits_done.csv?from=2024-10&to=2024-10 200 200 200 200 404 302
        GET /gu/{code}/{metric}.{form:regex(^(csv|xlsx|json|arrow|parquet|svg)$)} /gu/11140/visits_done.csv?from=2024-10&to=2024-10&level=gu,dong 200 200 200 200 404 302
        GET /metrics /metrics 200 200 200 200 200 302
        GET /metrics/{id} /metrics/visits_done 200 200 200 200 200 302
        GET /releases /releases 403 403 403 403 403 302
        GET /reports /reports 200 200 200 200 403 302
        GET /reports/mailed/{id}.pdf /reports/mailed/none.pdf 404 404 404 404 404 302
        GET /reports/{report}/{unit}/{period}.{form:regex(^(pdf|xlsx)$)} /reports/monthly_gu/11110/2024-10.pdf 404 404 404 404 404 302
        GET /resources /resources 302 302 302 302 200 302
        GET /search /search?q=%EB%8F%99 200 200 200 200 200 302
        GET /sessions /sessions 403 403 403 403 200 302
        GET /sign-in/ /sign-in 302 302 302 302 302 200
        GET /sign-in/code /sign-in/code 302 302 302 302 302 302
        GET /sign-in/link/{token} /sign-in/link/none 200 200 200 200 200 200
        GET /staff /staff 302 302 302 302 200 302
        GET /tokens /tokens 200 200 200 200 200 302
        GET /views /views 200 200 200 200 200 302
        GET /views/new /views/new?of=/city 200 200 200 200 200 302
        POST /account/code /account/code 400 400 400 400 400 302
        POST /account/code/confirm /account/code/confirm 400 400 400 400 400 302
        POST /account/code/off /account/code/off 400 400 400 400 400 302
        POST /account/sessions/others/end /account/sessions/others/end 400 400 400 400 400 302
        POST /account/sessions/{id}/end /account/sessions/none/end 400 400 400 400 400 302
        POST /admin/accounts /admin/accounts 400 400 400 400 400 302
        POST /admin/accounts/{id} /admin/accounts/none 400 400 400 400 400 302
        POST /admin/accounts/{id}/code/remove /admin/accounts/none/code/remove 400 400 400 400 400 302
        POST /admin/accounts/{id}/disable /admin/accounts/none/disable 400 400 400 400 400 302
        POST /admin/accounts/{id}/enable /admin/accounts/none/enable 400 400 400 400 400 302
        POST /admin/accounts/{id}/end /admin/accounts/none/end 400 400 400 400 400 302
        POST /admin/accounts/{id}/link /admin/accounts/none/link 400 400 400 400 400 302
        POST /admin/accounts/{id}/tie /admin/accounts/none/tie 400 400 400 400 400 302
        POST /admin/accounts/{id}/unlock /admin/accounts/none/unlock 400 400 400 400 400 302
        POST /admin/accounts/{id}/untie /admin/accounts/none/untie 400 400 400 400 400 302
        POST /admin/audit/check /admin/audit/check 400 400 400 400 400 302
        POST /admin/centers/{id}/contacts /admin/centers/none/contacts 400 400 400 400 400 302
        POST /admin/centers/{id}/contacts/end /admin/centers/none/contacts/end 400 400 400 400 400 302
        POST /admin/deliveries/{id}/again /admin/deliveries/none/again 400 400 400 400 400 302
        POST /admin/deliveries/{id}/arrived /admin/deliveries/none/arrived 400 400 400 400 400 302
        POST /admin/schedules/{name}/run /admin/schedules/night/run 400 400 400 400 400 302
        POST /annotations /annotations 400 400 400 400 400 302
        POST /annotations/{id}/withdraw /annotations/none/withdraw 400 400 400 400 400 302
        POST /releases/{id}/approve /releases/none/approve 400 400 400 400 400 302
        POST /releases/{id}/comment /releases/none/comment 400 400 400 400 400 302
        POST /releases/{id}/reopen /releases/none/reopen 400 400 400 400 400 302
        POST /releases/{id}/send /releases/none/send 400 400 400 400 400 302
        POST /sessions/{id}/end /sessions/none/end 400 400 400 400 400 302
        POST /sign-in/ /sign-in 400 400 400 400 400 400
        POST /sign-in/code /sign-in/code 400 400 400 400 400 400
        POST /sign-in/link/{token} /sign-in/link/none 400 400 400 400 400 400
        POST /tokens /tokens 400 400 400 400 400 302
        POST /tokens/{id}/revoke /tokens/none/revoke 400 400 400 400 400 302
        POST /views /views 400 400 400 400 400 302
        POST /views/{id}/end /views/none/end 400 400 400 400 400 302
        POST /views/{id}/mailed /views/none/mailed 400 400 400 400 400 302
        POST /sign-out /sign-out 302 302 302 302 302 302
        """;
}
